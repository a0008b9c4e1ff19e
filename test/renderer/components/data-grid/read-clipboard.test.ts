import { describe, expect, test } from 'vitest';
import { writeHtmlTable } from '../../../../renderer/src/components/data-grid/clipboard/html-table.ts';
import {
  MOST_CELLS,
  readClipboard,
} from '../../../../renderer/src/components/data-grid/clipboard/read-clipboard.ts';

describe('reading the clipboard', () => {
  test('a picture or a file is no text', () => {
    expect(readClipboard('', '')).toEqual({ type: 'no-text' });
  });

  test('a million cells are refused and counted', () => {
    const text = `${'1\t'.repeat(9)}1\n`.repeat(100_000);
    expect(readClipboard(text, '')).toEqual({ type: 'too-many', count: 1_000_000 });
  });

  test('the most that is taken is taken whole', () => {
    const read = readClipboard('楼\n'.repeat(MOST_CELLS), '');
    expect(read.type === 'cells' && read.cells.length).toBe(MOST_CELLS);
  });
});

describe('what is copied beside the text', () => {
  test('codes and telephone numbers stay text in a spreadsheet, counts are numbers', () => {
    const html = writeHtmlTable([['91310106MA1FY3XX0R', '02162345678', '0215', '12', '1.5']]);
    const cells = [...html.matchAll(/<td([^>]*)>/g)].map(([, style = '']) => style.includes('\\@'));
    expect(cells).toEqual([true, true, true, false, false]);
  });

  test('nothing in a cell is read as HTML', () => {
    expect(writeHtmlTable([['<b>甲&乙</b>\n丙']])).toContain('&lt;b&gt;甲&amp;乙&lt;/b&gt;<br>丙</td>');
  });
});
