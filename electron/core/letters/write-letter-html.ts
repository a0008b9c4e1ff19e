import { BLANK } from '#shared/domain/official/cite-rule.ts';
import type { Letter, LetterBlock, LetterTable } from '#shared/domain/official/letter.ts';
import { escapeHtml } from '../reports/write/escape-html.ts';
import { HEAD_FONTS, TEXT_FONTS, TITLE_FACES } from '../reports/write/paper-css.ts';
import { LETTER_LAYOUT, LINE_PITCH, LINE_WIDTH } from './letter-layout.ts';

const SUBHEADING_FONTS = `'楷体_GB2312', '楷体', KaiTi, STKaiti, ${TEXT_FONTS}`;

/** A letter as one HTML document to look at and print: the same layout as its .docx, nothing loaded from anywhere. */
export function writeLetterHtml(letter: Letter): string {
  const { title, addressee, blocks, attachments, signer, day, postscript } = letter;
  const signed = signer === null ? [] : [...signer.split('\n'), day];
  const parts = [
    `<h1>${say(title)}</h1>`,
    ...(addressee === null ? [] : [`<p class="to">${say(addressee)}：</p>`]),
    ...blocks.map(writeBlock),
    ...attachments.map((name, i) => {
      const number = attachments.length > 1 ? `${i + 1}. ` : '';
      return `<p class="attachment">${i === 0 ? '附件：' : '　　　'}${number}${say(name)}</p>`;
    }),
    ...(signed.length === 0
      ? []
      : [`<div class="signed">${signed.map((words) => `<p>${say(words)}</p>`).join('')}</div>`]),
    ...(postscript === null ? [] : [`<p>${say(postscript)}</p>`]),
  ];
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${letterCss(letter)}</style>
</head>
<body><main>
${parts.join('\n')}
</main></body>
</html>
`;
}

function writeBlock(block: LetterBlock): string {
  if (block.kind === 'table') return writeTable(block);
  return `<p class="${block.kind}">${say(block.text)}</p>`;
}

function writeTable({ columns, rows }: LetterTable): string {
  const sum = columns.reduce((total, { width }) => total + width, 0);
  const widths = columns
    .map(({ width }) => `<col style="width:${((width / sum) * 100).toFixed(2)}%">`)
    .join('');
  const head = columns.map(({ header }) => `<th scope="col">${say(header)}</th>`).join('');
  const body = rows.map((cells) => {
    const line = columns.map(
      ({ align }, i) => `<td class="${align ?? 'center'}">${say(cells[i] ?? '')}</td>`,
    );
    return `<tr>${line.join('')}</tr>`;
  });
  return `<table><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** What is left blank is marked on the screen; paper shows the line to write on. */
function say(words: string): string {
  return escapeHtml(words).replaceAll(BLANK, `<mark>${BLANK}</mark>`);
}

function letterCss({ landscape }: Letter): string {
  const { page, margin, characters, title, text, number, table, note } = LETTER_LAYOUT;
  const { top, right, bottom, left } = landscape
    ? { top: margin.left, right: margin.top, bottom: margin.right, left: margin.bottom }
    : margin;
  const width = landscape ? page.height : page.width;
  const height = landscape ? page.width : page.height;
  return `
:root { color-scheme: light; }
@font-face { font-family: 'louyu-title'; src: ${TITLE_FACES.map((face) => `local('${face}')`).join(', ')}; }
@page {
  size: A4 ${landscape ? 'landscape' : 'portrait'};
  margin: ${top}mm ${right}mm ${bottom}mm ${left}mm;
  @bottom-right { content: "— " counter(page) " —"; font: ${number}pt SimSun, serif; padding-right: 1em; }
}
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: ${text}pt/${LINE_PITCH.toFixed(2)}pt ${TEXT_FONTS}; }
h1 { margin: 0 0 ${LINE_PITCH.toFixed(1)}pt; text-align: center; white-space: pre-line; font: 400 ${title}pt/${(LINE_PITCH * 1.2).toFixed(1)}pt 'louyu-title', ${TEXT_FONTS}; }
p { margin: 0; text-indent: 2em; overflow-wrap: anywhere; }
p.to, p.heading, p.subheading, p.text { letter-spacing: ${((LINE_WIDTH - 0.5) / characters - text).toFixed(3)}pt; }
p.to, p.note { text-indent: 0; }
p.heading { font-family: ${HEAD_FONTS}; break-after: avoid; }
p.subheading { font-family: ${SUBHEADING_FONTS}; break-after: avoid; }
p.note { margin-top: 4pt; font-size: ${note}pt; line-height: 1.5; }
.signed { margin: ${(LINE_PITCH * 2).toFixed(1)}pt 4em ${LINE_PITCH.toFixed(1)}pt 0; text-align: right; break-inside: avoid; }
.attachment:first-of-type { margin-top: ${LINE_PITCH.toFixed(1)}pt; }
table { width: 100%; margin: 4pt 0; border-collapse: collapse; table-layout: fixed; font-size: ${table}pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { height: 22pt; padding: 2pt 4pt; border: 0.5pt solid #000; overflow-wrap: anywhere; }
th { font: 400 ${table}pt/1.4 ${HEAD_FONTS}; }
td.center { text-align: center; }
td.right { text-align: right; }
mark { background: none; color: inherit; }
@media screen {
  html { background: #d9d9d9; }
  body { width: ${width}mm; margin: 8mm auto; background: none; }
  main { min-height: ${height}mm; padding: ${top}mm ${right}mm ${bottom}mm ${left}mm; background: #fff; }
  mark { background: #fff1a8; }
}
`;
}
