import { FONT_FAMILIES, type PaperFont } from '#shared/domain/paper/paper-fonts.ts';
import type { ReportDocument } from '../report-document.ts';
import { PARTS_CSS } from './parts-css.ts';

/** How a document lies on A4. */
export interface PaperOptions {
  landscape: boolean;
  /** How large the table's text is, 1 being 10.5 pt. */
  scale: number;
  font: PaperFont;
  /** Written pale across every page; null for nothing. */
  watermark: string | null;
}

export const PLAIN_PAPER: PaperOptions = { landscape: true, scale: 1, font: 'fangsong', watermark: null };

/** A4 and its margins. The screen shows the same sheets that the printer makes: all lengths come from here. */
const SHEET = { long: 297, short: 210, top: 16, side: 12, bottom: 17, gap: 8 } as const;

/** The millimetres that a table has from side to side. */
export function textWidth({ landscape }: Pick<PaperOptions, 'landscape'>): number {
  return (landscape ? SHEET.long : SHEET.short) - 2 * SHEET.side;
}

// The official fonts cannot be shipped; the machine's own are used where it has them. Faces are named one by
// one so that 小标宋, which is heavy by itself, is never made bolder, and the serif that stands in for it is.
export const TITLE_FACES = [
  'FZXiaoBiaoSong-B05S',
  '方正小标宋简体',
  '方正小标宋_GBK',
  'FZXiaoBiaoSong-B05',
  'STZhongsong',
  '华文中宋',
  'NotoSerifSC-Bold',
  'NotoSerifCJKsc-Bold',
  'SourceHanSerifSC-Bold',
];
/** The families of a font as CSS names them. */
export function fontStack(font: PaperFont): string {
  const generic = font === 'heiti' ? 'sans-serif' : 'serif';
  return [...FONT_FAMILIES[font].map((family) => `'${family}'`), generic].join(', ');
}

export const TEXT_FONTS = fontStack('fangsong');
export const HEAD_FONTS = fontStack('heiti');

/** The style of the paper: paged for print, sheets on a desk for the screen, always light. */
export function paperCss(report: Pick<ReportDocument, 'footer'>, paper: PaperOptions): string {
  const { left, pages, right } = report.footer;
  const { top, side, bottom, gap } = SHEET;
  const [width, height] = paper.landscape ? [SHEET.long, SHEET.short] : [SHEET.short, SHEET.long];
  const foot = `font: 9pt ${TEXT_FONTS}; color: #000; vertical-align: top; padding-top: 3mm;`;
  return `
:root { color-scheme: light; }
@font-face {
  font-family: 'louyu-title';
  src: ${TITLE_FACES.map((face) => `local('${face}')`).join(', ')};
}
@page {
  size: A4 ${paper.landscape ? 'landscape' : 'portrait'};
  margin: ${top}mm ${side}mm ${bottom}mm;
  @bottom-left { content: ${cssString(left)}; ${foot} }
  @bottom-center { content: ${pageCounter(pages)}; ${foot} }
  @bottom-right { content: ${cssString(right)}; ${foot} }
}
* { box-sizing: border-box; }
body { margin: 0; color: #000; background: #fff; font: 10.5pt/1.3 ${fontStack(paper.font)}; }
h1 { margin: 0 0 3mm; text-align: center; font: 400 22pt/1.25 'louyu-title', ${TEXT_FONTS}; }
.head-line { display: grid; grid-template-columns: 1fr auto 1fr; gap: 6mm; margin-bottom: 1.5mm; }
.head-line :last-child { text-align: right; }
table { font-size: ${(10.5 * paper.scale).toFixed(2)}pt; width: 100%; border-collapse: collapse; table-layout: fixed; border: 0.35mm solid #000; }
thead { display: table-header-group; break-inside: avoid; }
tr { break-inside: avoid; }
th, td { border: 0.2mm solid #000; padding: 0.9mm 0.7mm; vertical-align: middle; overflow-wrap: anywhere; }
th { font: 400 0.95em/1.2 ${HEAD_FONTS}; text-align: center; white-space: pre-line; background: #e6e6e6; print-color-adjust: exact; }
:lang(en) th { font-size: 0.76em; }
tbody th { background: none; }
td.text { text-align: left; }
td.number, td.rate, td.empty { text-align: center; }
td.count { text-align: right; padding-right: 1.6mm; }
td.count, td.number, td.rate { font-variant-numeric: tabular-nums; white-space: nowrap; }
td.rate span { display: block; }
td.rate .fraction { font-size: 0.8em; letter-spacing: -0.1mm; }
td strong { font-family: ${HEAD_FONTS}; font-weight: 700; }
td.empty { padding: 6mm; }
td .label { display: block; }
${PARTS_CSS}.total { break-before: avoid; }
.total th, .total td { font-family: ${HEAD_FONTS}; border-top: 0.35mm solid #000; }
.notes { margin-top: 3mm; font-size: 9pt; line-height: 1.4; break-inside: avoid; display: flex; gap: 2mm; }
.band th { text-align: left; background: #f3f3f3; font-family: ${HEAD_FONTS}; padding: 1.2mm; print-color-adjust: exact; break-after: avoid; }
tr.band { break-after: avoid; }
tr.starts-page { break-before: page; }
.notes h2 { margin: 0; font: 400 9pt/1.4 ${HEAD_FONTS}; white-space: nowrap; }
.notes ol { margin: 0; padding-left: 4.5mm; }
.sign-off {
  display: grid; grid-template-columns: 2fr 1fr 1fr; gap: 3mm 8mm;
  margin: 6mm 0 0; break-inside: avoid; break-before: avoid;
}
.sign-off div { display: flex; }
.sign-off dt { white-space: pre; }
.sign-off dd { margin: 0; }
.watermark {
  position: fixed; inset: 0; display: grid; place-items: center; pointer-events: none;
  color: rgb(0 0 0 / 9%); font: 30pt/1.4 ${HEAD_FONTS}; text-align: center; white-space: pre-line;
}
.watermark span { rotate: -28deg; }
@media screen {
  td[data-behind]:hover, td[data-behind]:focus { outline: 0.4mm solid #b4232a; outline-offset: -0.4mm; }
  html { background: #d9d9d9; }
  body { width: ${width}mm; margin: ${gap}mm auto; background: none; }
  .paper { padding: ${top}mm ${side}mm ${bottom}mm; min-height: ${height}mm; background: #fff; }
  @supports (column-wrap: wrap) {
    .paper {
      columns: 1;
      column-fill: auto;
      column-height: ${height - top - bottom}mm;
      column-wrap: wrap;
      row-gap: ${bottom + gap + top}mm;
      background: repeating-linear-gradient(#fff 0 ${height}mm, #d9d9d9 0 ${height + gap}mm);
    }
  }
}
`;
}

function pageCounter(pattern: string): string {
  return pattern
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : cssString(part),
    )
    .join(' ');
}

/** A text as a CSS string that can end neither the string nor the style element. */
function cssString(text: string): string {
  const escaped = (character: string) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  return `"${text.replace(/["\\<>\p{Cc}]/gu, escaped)}"`;
}
