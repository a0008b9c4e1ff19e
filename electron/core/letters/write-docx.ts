import type * as Docx from 'docx';
import { BLANK } from '#shared/domain/official/cite-rule.ts';
import type { Letter, LetterBlock, LetterTable } from '#shared/domain/official/letter.ts';
import { LETTER_FONTS, LETTER_LAYOUT, LINE_PITCH, LINE_WIDTH } from './letter-layout.ts';

type Library = typeof Docx;
type FontName = keyof Omit<typeof LETTER_FONTS, 'latin'>;

/** Word counts in twentieths of a point, fonts in halves. */
const TWIPS = 20;
const HALVES = 2;
/** Rounded down: twenty-two lines must fit. */
const LINE = Math.floor(LINE_PITCH * TWIPS);
const CHARACTER = LETTER_LAYOUT.text * TWIPS;
/**
 * How much closer characters stand for twenty-eight to fit in a line. A grid of characters would say the same, but
 * programs disagree about one that is narrower than its characters.
 */
const CLOSER = Math.floor((LINE_WIDTH / LETTER_LAYOUT.characters) * TWIPS) - CHARACTER;

/** A letter as .docx in 公文 layout; what is left blank in it is marked yellow, to be found before it goes out. */
export async function writeDocx(letter: Letter): Promise<Uint8Array<ArrayBuffer>> {
  const docx = await import('docx');
  const document = new docx.Document({
    creator: 'Louyu',
    title: letter.title.replaceAll('\n', ''),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { size: LETTER_LAYOUT.text * HALVES, font: fontOf('text') } } } },
    sections: [
      {
        properties: sectionOf(docx, letter),
        footers: { default: pageNumber(docx, 'odd'), even: pageNumber(docx, 'even') },
        children: paragraphsOf(docx, letter),
      },
    ],
  });
  return Uint8Array.from(await docx.Packer.toBuffer(document));
}

function sectionOf({ DocumentGridType, PageOrientation }: Library, { landscape }: Letter) {
  const { page, margin } = LETTER_LAYOUT;
  const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 72 * TWIPS);
  // A table across the sheet is bound at its upper edge: the margins turn with it.
  const turned = { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom };
  const { top, right, bottom, left } = landscape ? turned : margin;
  return {
    page: {
      size: {
        width: twips(page.width),
        height: twips(page.height),
        orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: twips(top),
        right: twips(right),
        bottom: twips(bottom),
        left: twips(left),
        // The number stands 7 mm below the text.
        footer: twips(bottom - 7 - 5),
      },
    },
    grid: { type: DocumentGridType.LINES, linePitch: LINE },
  };
}

function paragraphsOf(docx: Library, letter: Letter): (Docx.Paragraph | Docx.Table)[] {
  const { title, addressee, blocks, attachments, signer, day, postscript } = letter;
  const { AlignmentType } = docx;
  const line = (words: string, options: Docx.IParagraphOptions = {}, font: FontName = 'text') =>
    paragraph(docx, words, font, LETTER_LAYOUT.text, options);
  return [
    paragraph(docx, title, 'title', LETTER_LAYOUT.title, {
      alignment: AlignmentType.CENTER,
      spacing: { line: Math.round(LINE * 1.2), lineRule: docx.LineRuleType.EXACT, after: LINE },
    }),
    ...(addressee === null ? [] : [line(`${addressee}：`)]),
    ...blocks.map((block) => blockOf(docx, block)),
    ...(attachments.length === 0 ? [] : [line('')]),
    ...attachments.map((name, i) =>
      line(`${i === 0 ? '附件：' : '　　　'}${attachments.length > 1 ? `${i + 1}. ` : ''}${name}`, {
        indent: { firstLineChars: 200, firstLine: 2 * CHARACTER },
      }),
    ),
    ...(signer === null
      ? []
      : [
          line(''),
          line(''),
          ...[...signer.split('\n'), day].map((words) =>
            line(words, {
              alignment: AlignmentType.RIGHT,
              indent: { right: 4 * CHARACTER },
              keepLines: true,
            }),
          ),
        ]),
    ...(postscript === null
      ? []
      : [line(''), line(postscript, { indent: { firstLineChars: 200, firstLine: 2 * CHARACTER } })]),
  ];
}

const FONT_OF = { heading: 'heading', subheading: 'subheading', text: 'text' } as const;

function blockOf(docx: Library, block: LetterBlock): Docx.Paragraph | Docx.Table {
  if (block.kind === 'table') return tableOf(docx, block);
  if (block.kind === 'note') {
    return paragraph(docx, block.text, 'text', LETTER_LAYOUT.note, {
      spacing: { line: 18 * TWIPS, lineRule: docx.LineRuleType.EXACT, before: 6 * TWIPS },
    });
  }
  return paragraph(docx, block.text, FONT_OF[block.kind], LETTER_LAYOUT.text, {
    indent: { firstLineChars: 200, firstLine: 2 * CHARACTER },
    ...(block.kind !== 'text' && { keepNext: true }),
  });
}

function tableOf(docx: Library, { columns, rows }: LetterTable): Docx.Table {
  const { AlignmentType, TableRow, VerticalAlign, WidthType } = docx;
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: isHead,
      children: columns.map(
        ({ width, align }, i) =>
          new docx.TableCell({
            width: { size: (width / sum) * 100, type: WidthType.PERCENTAGE },
            verticalAlign: VerticalAlign.CENTER,
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [
              paragraph(docx, cells[i] ?? '', isHead ? 'heading' : 'text', LETTER_LAYOUT.table, {
                alignment: isHead || align === undefined ? AlignmentType.CENTER : AlignmentType[ALIGN[align]],
                spacing: { line: 18 * TWIPS, lineRule: docx.LineRuleType.EXACT },
              }),
            ],
          }),
      ),
    });
  return new docx.Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(
        columns.map(({ header }) => header),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const ALIGN = { left: 'LEFT', right: 'RIGHT' } as const;

function paragraph(
  { Paragraph, TextRun, LineRuleType }: Library,
  words: string,
  font: FontName,
  points: number,
  options: Docx.IParagraphOptions,
): Docx.Paragraph {
  const runs = words.split(BLANK_PARTS).filter(Boolean);
  return new Paragraph({
    spacing: { line: LINE, lineRule: LineRuleType.EXACT },
    ...options,
    children: runs.map(
      (text) =>
        new TextRun({
          text,
          size: points * HALVES,
          font: fontOf(font),
          ...(points === LETTER_LAYOUT.text && { characterSpacing: CLOSER }),
          ...(text === BLANK && { highlight: 'yellow' as const }),
        }),
    ),
  });
}

const BLANK_PARTS = new RegExp(`(${BLANK})`);

function fontOf(name: FontName) {
  const latin = LETTER_FONTS.latin;
  return { ascii: latin, hAnsi: latin, cs: latin, eastAsia: LETTER_FONTS[name] };
}

/** — 1 — in 4号 宋体, a character from the outer edge: to the right on odd pages, to the left on even ones. */
function pageNumber(
  { Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Library,
  pages: 'odd' | 'even',
) {
  const edge = LETTER_LAYOUT.number * TWIPS;
  return new Footer({
    children: [
      new Paragraph({
        alignment: pages === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: pages === 'odd' ? { right: edge } : { left: edge },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: LETTER_LAYOUT.number * HALVES,
            font: fontOf('number'),
          }),
        ],
      }),
    ],
  });
}
