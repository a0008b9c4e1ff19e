import {
  plainCell,
  type ReportCell,
  type ReportColumn,
  type ReportDocument,
  type ReportTable,
} from '../report-document.ts';
import { escapeHtml } from './escape-html.ts';
import { formatFraction, formatPercent } from './format-rate.ts';
import { layoutHead } from './layout-head.ts';
import { type PaperOptions, PLAIN_PAPER, paperCss } from './paper-css.ts';
import { writeParts } from './write-parts.ts';

/**
 * The report as one HTML document that needs nothing else and may load nothing else: no script, no
 * address, every text of the registry escaped.
 */
export function writeHtml(report: ReportDocument, paper = PLAIN_PAPER): string {
  const { title, headLine } = report;
  return `<!doctype html>
<html lang="${report.lang === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${paperCss(report, paper)}</style>
</head>
<body>
${watermark(paper)}<main class="paper">
<h1>${escapeHtml(title)}</h1>
<div class="head-line">${[headLine.left, headLine.centre, headLine.right].map((text) => `<span>${escapeHtml(text)}</span>`).join('')}</div>
${(report.intro ?? []).map((text) => `<p class="intro">${escapeHtml(text)}</p>\n`).join('')}${writeParts(report.before ?? [], writeTable)}${writeTable(report)}
${writeNotes(report)}<dl class="sign-off">${report.signOff.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
</main>
</body>
</html>
`;
}

function writeNotes({ notesTitle, notes }: ReportDocument): string {
  if (notes.length === 0) return '';
  const lines = notes.map((note) => `<li>${escapeHtml(note)}</li>`);
  return `<section class="notes"><h2>${escapeHtml(notesTitle)}</h2><ol>${lines.join('')}</ol></section>\n`;
}

/** Fixed to the page, it is printed on every one. */
function watermark({ watermark }: PaperOptions): string {
  return watermark === null
    ? ''
    : `<div class="watermark" aria-hidden="true"><span>${escapeHtml(watermark)}</span></div>\n`;
}

function writeTable({ columns, rows, bands = [], total, emptyText }: ReportTable, hasHead = true): string {
  const sum = columns.reduce((width, column) => width + column.widthMm, 0);
  const widths = columns.map(({ widthMm }) => `<col style="width:${((widthMm / sum) * 100).toFixed(3)}%">`);
  const head = layoutHead(columns).map((line) => {
    const cells = line.map(({ text, columns: across, rows: down }) => {
      const scope = across > 1 ? 'colgroup' : 'col';
      return `<th scope="${scope}" colspan="${across}" rowspan="${down}">${escapeHtml(text)}</th>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const bandsAt = Map.groupBy(bands, ({ at }) => at);
  const body = rows.flatMap((row, i) => [
    ...(bandsAt.get(i) ?? []).map(
      ({ text, startsPage }) =>
        `<tr class="band${startsPage ? ' starts-page' : ''}"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(text)}</th></tr>`,
    ),
    `<tr>${writeCells(columns, row)}</tr>`,
  ]);
  if (total) {
    const label = `<th scope="row" colspan="${total.span}">${escapeHtml(total.label)}</th>`;
    body.push(`<tr class="total">${label}${writeCells(columns.slice(total.span), total.cells)}</tr>`);
  }
  if (rows.length === 0) {
    body.push(`<tr><td class="empty" colspan="${columns.length}">${escapeHtml(emptyText)}</td></tr>`);
  }
  return `<table><colgroup>${widths.join('')}</colgroup>
${hasHead ? `<thead>${head.join('\n')}</thead>\n` : ''}<tbody>
${body.join('\n')}
</tbody></table>`;
}

function writeCells(columns: readonly ReportColumn[], cells: readonly ReportCell[]): string {
  return columns.map((column, i) => writeCell(column, cells[i] ?? null)).join('');
}

function writeCell(column: ReportColumn, cell: ReportCell): string {
  const kind = column.kind === 'count' && column.align === 'center' ? 'number' : column.kind;
  const behind = cell !== null && typeof cell === 'object' && 'behind' in cell ? cell.behind : undefined;
  const opens = behind ? ` data-behind="${escapeHtml(JSON.stringify(behind))}"` : '';
  return `<td class="${kind}"${opens}>${cellHtml(cell)}</td>`;
}

function cellHtml(cell: ReportCell): string {
  if (cell !== null && typeof cell === 'object') {
    if ('strong' in cell) return `<strong>${escapeHtml(cell.strong)}</strong>`;
    if ('label' in cell) {
      return `<span class="label" style="padding-left:${cell.level}em">${escapeHtml(cell.label)}</span>`;
    }
  }
  const plain = plainCell(cell);
  if (plain === null) return '';
  if (typeof plain !== 'object') return escapeHtml(String(plain));
  return `<span>${formatPercent(plain)}</span><span class="fraction">${formatFraction(plain)}</span>`;
}
