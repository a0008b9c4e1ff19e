import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRef, writeRef } from '#core/spreadsheet/fill/cell-ref.ts';
import { type FillValue, SheetFiller } from '#core/spreadsheet/fill/fill-sheet.ts';

const fill = (data: string, values: Record<string, FillValue>, head = '') =>
  new SheetFiller(`<worksheet>${head}${data}<pageMargins/></worksheet>`, () => true)
    .fill(new Map(Object.entries(values)))
    .replace(`<worksheet>${head}`, '')
    .replace('<pageMargins/></worksheet>', '');

describe('filling the XML of a sheet', () => {
  test('a cell keeps its style and gets the value; its neighbours stay letter for letter', () => {
    const xml =
      '<sheetData><row r="2" ht="20"><c r="A2" s="3" t="s"><v>7</v></c><c r="B2" s="5"/><c r="C2" s="1"><f>B2*2</f><v>0</v></c></row></sheetData>';
    expect(fill(xml, { B2: 42 })).toBe(
      '<sheetData><row r="2" ht="20"><c r="A2" s="3" t="s"><v>7</v></c><c r="B2" s="5"><v>42</v></c><c r="C2" s="1"><f>B2*2</f><v>0</v></c></row></sheetData>',
    );
  });

  test('a text stands in the cell itself, with its spaces and marks', () => {
    expect(
      fill('<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>', { A1: ' 甲<乙&"丙" ' }),
    ).toBe(
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲&lt;乙&amp;"丙" </t></is></c></row></sheetData>',
    );
  });

  test('a blank value empties the cell and keeps its style', () => {
    expect(fill('<sheetData><row r="1"><c r="A1" s="2"><v>5</v></c></row></sheetData>', { A1: null })).toBe(
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
    );
  });

  test('cells and rows that were not there come in their places', () => {
    expect(
      fill('<sheetData><row r="2"><c r="B2"/></row><row r="4"/></sheetData>', {
        A1: 1,
        A2: 2,
        C2: 3,
        B3: 4,
        D4: 5,
        A5: 6,
      }),
    ).toBe(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"/><c r="C2"><v>3</v></c></row><row r="3"><c r="B3"><v>4</v></c></row><row r="4"><c r="D4"><v>5</v></c></row><row r="5"><c r="A5"><v>6</v></c></row></sheetData>',
    );
    expect(fill('<sheetData/>', { B1: 1 })).toBe(
      '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
    );
  });

  test('a new cell looks like its row, else like its column', () => {
    const columns = '<cols><col min="2" max="3" width="9" style="8"/></cols>';
    expect(
      fill('<sheetData><row r="1" s="4" customFormat="1"/></sheetData>', { B1: 1, C2: 2 }, columns),
    ).toBe(
      '<sheetData><row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>1</v></c></row><row r="2"><c r="C2" s="8"><v>2</v></c></row></sheetData>',
    );
  });

  test('XML with a prefix and without places keeps its way of writing', () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row><x:c s="1"/><x:c s="2"/></x:row></x:sheetData></x:worksheet>';
    expect(new SheetFiller(xml, () => true).fill(new Map([['B1', 9]]))).toBe(
      '<x:worksheet><x:sheetData><x:row><x:c s="1"/><x:c r="B1" s="2"><x:v>9</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    );
  });

  test('a formula is never overwritten; a locked cell only where the sheet is protected', () => {
    const data =
      '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" s="1"/><c r="C1" s="2"/></row></sheetData>';
    const faults = (protection: string) => {
      const filler = new SheetFiller(`<worksheet>${data}${protection}</worksheet>`, (style) => style !== '2');
      return ['A1', 'B1', 'C1', 'D9'].map((ref) => filler.findFault(readRef(ref)));
    };
    expect(faults('')).toEqual(['formula', null, null, null]);
    expect(faults('<sheetProtection sheet="1" objects="1"/>')).toEqual(['formula', 'locked', null, 'locked']);
  });

  test('what was not asked for is there afterwards, whatever is filled', () => {
    const place = fc.record({
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { selector: writeRef }),
        fc.uniqueArray(place, { selector: writeRef }),
        (old, asked) => {
          const rows = Map.groupBy(
            old.toSorted((a, b) => a.row - b.row || a.column - b.column),
            ({ row }) => row,
          );
          const data = [...rows].map(
            ([row, cells]) =>
              `<row r="${row}">${cells.map((cell) => `<c r="${writeRef(cell)}"><v>-1</v></c>`).join('')}</row>`,
          );
          const xml = `<worksheet><sheetData>${data.join('')}</sheetData></worksheet>`;
          const filled = new SheetFiller(xml, () => true).fill(
            new Map(asked.map((cell) => [writeRef(cell), 7])),
          );
          const refs = [...filled.matchAll(/<c r="([A-Z]+\d+)"><v>(-?\d+)<\/v><\/c>/g)].map(
            ([, ref, value]) => [ref, Number(value)] as const,
          );
          const wanted = new Map([
            ...old.map((cell) => [writeRef(cell), -1] as const),
            ...asked.map((cell) => [writeRef(cell), 7] as const),
          ]);
          expect(new Map(refs)).toEqual(wanted);
          const places = refs.map(([ref]) => readRef(String(ref)));
          expect(places).toEqual(places.toSorted((a, b) => a.row - b.row || a.column - b.column));
        },
      ),
    );
  });
});
