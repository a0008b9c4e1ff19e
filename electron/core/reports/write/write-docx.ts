import type * as Docx from 'docx';
import {
  plainCell,
  type ReportCell,
  type ReportColumn,
  type ReportDocument,
  type ReportTable,
} from '../report-document.ts';
import { floorTable } from './floor-table.ts';
import { formatFraction, formatPercent } from './format-rate.ts';
import { layoutHead } from './layout-head.ts';

type Library = typeof Docx;

const MM = 1440 / 25.4;
const SIDE = 12;
const HALVES = 2;
const TEXT = '仿宋_GB2312';
const HEAD = '黑体';

interface Words {
  points: number;
  font: string;
  alignment: keyof typeof Docx.AlignmentType;
}

const TITLE: Words = { points: 22, font: '方正小标宋简体', alignment: 'CENTER' };
const LINE: Words = { points: 10.5, font: TEXT, alignment: 'LEFT' };
const HEADING: Words = { points: 10, font: HEAD, alignment: 'CENTER' };
const PARAGRAPH: Words = { points: 12, font: TEXT, alignment: 'LEFT' };
const CAPTION: Words = { points: 12, font: HEAD, alignment: 'LEFT' };
const NOTE: Words = { points: 9, font: TEXT, alignment: 'LEFT' };

/** The report as .docx: the table of the paper, its head on every page, no line split. `mark` stands above each page. */
export async function writeReportDocx(
  report: ReportDocument,
  { landscape, mark }: { landscape: boolean; mark: string | null },
): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const { left, centre, right } = report.headLine;
  const document = new docx.Document({
    creator: 'Louyu',
    title: report.title,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: Math.round(210 * MM),
              height: Math.round(297 * MM),
              orientation: landscape ? 'landscape' : 'portrait',
            },
            margin: { top: 16 * MM, bottom: 17 * MM, left: SIDE * MM, right: SIDE * MM },
          },
        },
        ...(mark !== null && {
          headers: {
            default: new docx.Header({ children: [paragraph(docx, mark.replaceAll('\n', '　'), NOTE)] }),
          },
        }),
        footers: { default: footerOf(docx, report) },
        children: [
          paragraph(docx, report.title, TITLE),
          paragraph(docx, [left, centre, right].filter(Boolean).join('　　'), LINE),
          ...(report.intro ?? []).map((text) => paragraph(docx, `　　${text}`, PARAGRAPH)),
          ...(report.before ?? []).flatMap((part) => [
            paragraph(docx, part.caption, CAPTION),
            part.kind === 'floors' ? tableOf(docx, floorTable(part)) : tableOf(docx, part, part.hasHead),
            paragraph(docx, '', LINE),
          ]),
          tableOf(docx, report),
          ...(report.notes.length > 0 ? [paragraph(docx, report.notesTitle, NOTE)] : []),
          ...report.notes.map((note, i) => paragraph(docx, `${i + 1}. ${note}`, NOTE)),
          paragraph(docx, '', LINE),
          paragraph(docx, report.signOff.map(({ label, value }) => `${label}${value}　　　`).join(''), LINE),
        ],
      },
    ],
  });
  return Uint8Array.from(await docx.Packer.toBuffer(document));
}

function tableOf(
  docx: Library,
  { columns, rows, bands = [], total, emptyText }: ReportTable,
  hasHead = true,
): Docx.Table {
  const head = layoutHead(columns).map(
    (cells) =>
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map(({ text, columns: across, rows: down }) =>
          cellOf(docx, text, HEADING, { columnSpan: across, rowSpan: down, shading: { fill: 'E6E6E6' } }),
        ),
      }),
  );
  const line = (children: Docx.TableCell[]) => new docx.TableRow({ cantSplit: true, children });
  const bandsAt = Map.groupBy(bands, ({ at }) => at);
  const bandOf = (text: string) =>
    line([cellOf(docx, text, { ...HEADING, alignment: 'LEFT' }, { columnSpan: columns.length })]);
  const body = rows.flatMap((cells, i) => [
    ...(bandsAt.get(i) ?? []).map(({ text }) => bandOf(text)),
    line(cellsOf(docx, columns, cells, TEXT)),
  ]);
  if (total) {
    const label = cellOf(docx, total.label, HEADING, { columnSpan: total.span });
    body.push(line([label, ...cellsOf(docx, columns.slice(total.span), total.cells, HEAD)]));
  }
  if (rows.length === 0) body.push(line([cellOf(docx, emptyText, HEADING, { columnSpan: columns.length })]));
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    columnWidths: columns.map(({ widthMm }) => Math.round(widthMm * MM)),
    rows: [...(hasHead ? head : []), ...body],
  });
}

function cellsOf(
  docx: Library,
  columns: readonly ReportColumn[],
  cells: readonly ReportCell[],
  font: string,
): Docx.TableCell[] {
  return columns.map((column, i) => {
    const alignment =
      column.kind === 'text'
        ? 'LEFT'
        : column.kind === 'count' && column.align === 'right'
          ? 'RIGHT'
          : 'CENTER';
    return cellOf(docx, say(cells[i] ?? null), { points: 10.5, font, alignment }, {});
  });
}

function say(cell: ReportCell): string {
  const plain = plainCell(cell);
  if (plain === null) return '';
  if (typeof plain !== 'object') return `${indentOf(cell)}${plain}`;
  return `${formatPercent(plain)}\n${formatFraction(plain)}`;
}

function indentOf(cell: ReportCell): string {
  return cell !== null && typeof cell === 'object' && 'level' in cell ? '　'.repeat(cell.level) : '';
}

function cellOf(
  docx: Library,
  text: string,
  words: Words,
  options: Partial<Docx.ITableCellOptions>,
): Docx.TableCell {
  return new docx.TableCell({
    margins: { left: 40, right: 40 },
    verticalAlign: docx.VerticalAlign.CENTER,
    ...options,
    children: text.split('\n').map((line) => paragraph(docx, line, words)),
  });
}

function paragraph(docx: Library, text: string, { points, font, alignment }: Words): Docx.Paragraph {
  const latin = 'Times New Roman';
  const fonts = { ascii: latin, hAnsi: latin, cs: latin, eastAsia: font };
  return new docx.Paragraph({
    alignment: docx.AlignmentType[alignment],
    children: [new docx.TextRun({ text, size: points * HALVES, font: fonts })],
  });
}

/** The same foot as the paper's, in one line. */
function footerOf(docx: Library, { footer }: ReportDocument): Docx.Footer {
  const parts = `${footer.left}　　${footer.pages}　　${footer.right}`.split(/(\{pages?\})/);
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({
            size: 9 * HALVES,
            children: parts.map((part) =>
              part === '{page}'
                ? docx.PageNumber.CURRENT
                : part === '{pages}'
                  ? docx.PageNumber.TOTAL_PAGES
                  : part,
            ),
          }),
        ],
      }),
    ],
  });
}
