import { formatFraction, formatPercent } from './format-rate.ts';
import { layoutHead } from './layout-head.ts';
import { type PaperOptions, PLAIN_PAPER, paperCss } from './paper-css.ts';
import type { ReportCell, ReportColumn, ReportDocument } from './report-document.ts';

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
${writeTable(report)}
<section class="notes"><h2>${escapeHtml(report.notesTitle)}</h2><ol>${report.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join('')}</ol></section>
<dl class="sign-off">${report.signOff.map(({ label, value }) => `<div><dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>
</main>
</body>
</html>
`;
}

/** Fixed to the page, it is printed on every one. */
function watermark({ watermark }: PaperOptions): string {
  return watermark === null
    ? ''
    : `<div class="watermark" aria-hidden="true"><span>${escapeHtml(watermark)}</span></div>\n`;
}

function writeTable({ columns, rows, total, emptyText }: ReportDocument): string {
  const sum = columns.reduce((width, column) => width + column.widthMm, 0);
  const widths = columns.map(({ widthMm }) => `<col style="width:${((widthMm / sum) * 100).toFixed(3)}%">`);
  const head = layoutHead(columns).map((line) => {
    const cells = line.map(({ text, columns: across, rows: down }) => {
      const scope = across > 1 ? 'colgroup' : 'col';
      return `<th scope="${scope}" colspan="${across}" rowspan="${down}">${escapeHtml(text)}</th>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const body = rows.map((row) => `<tr>${writeCells(columns, row)}</tr>`);
  if (total) {
    const label = `<th scope="row" colspan="${total.span}">${escapeHtml(total.label)}</th>`;
    body.push(`<tr class="total">${label}${writeCells(columns.slice(total.span), total.cells)}</tr>`);
  }
  if (rows.length === 0) {
    body.push(`<tr><td class="empty" colspan="${columns.length}">${escapeHtml(emptyText)}</td></tr>`);
  }
  return `<table><colgroup>${widths.join('')}</colgroup>
<thead>${head.join('\n')}</thead>
<tbody>
${body.join('\n')}
</tbody></table>`;
}

function writeCells(columns: readonly ReportColumn[], cells: readonly ReportCell[]): string {
  return columns.map((column, i) => writeCell(column, cells[i] ?? null)).join('');
}

function writeCell(column: ReportColumn, cell: ReportCell): string {
  const kind = column.kind === 'count' && column.align === 'center' ? 'number' : column.kind;
  return `<td class="${kind}">${cellHtml(cell)}</td>`;
}

function cellHtml(cell: ReportCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return escapeHtml(String(cell));
  if ('strong' in cell) return `<strong>${escapeHtml(cell.strong)}</strong>`;
  return `<span>${formatPercent(cell)}</span><span class="fraction">${formatFraction(cell)}</span>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
