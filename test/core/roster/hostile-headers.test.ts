import { describe, expect, test } from 'vitest';
import { openTestCore, resultOf } from '#test/support/test-core.ts';
import { aRosterFile, HEAD, importFiles, linesOf, preview } from './a-roster.ts';

/** Names that mean something to JavaScript, and one that means something to a page. */
const HOSTILE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '<img src=x onerror=alert(1)>',
];
const head = [...HEAD, ...HOSTILE];
const line = (name: string, i: number) => [
  name,
  null,
  '8',
  `8${i}0室`,
  20,
  3,
  null,
  ...HOSTILE.map((_, at) => `值${at}`),
];

describe('a roster whose headings or cells are names of JavaScript', () => {
  test('is written like any other, its columns kept under their names, and changes no object of ours', async () => {
    await using app = await openTestCore();
    const found = await preview(app, [aRosterFile([line('上海智联信息有限公司', 1)], { head })], '恒信大厦');
    const sheet = found.files[0]?.sheets[0];
    expect(sheet?.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(HOSTILE.slice(0, 5)));
    const columns = Object.fromEntries(
      HOSTILE.slice(0, 5).map((header) => [header, `custom:${header}` as const]),
    );
    const decisions = { forms: { [sheet?.fingerprint ?? '']: { columns } } };
    const { previewId } = await resultOf(app.client.roster.revise({ previewId: found.previewId, decisions }));
    await resultOf(app.client.roster.apply({ previewId }));
    const custom = app.core.file.reader.prepare('SELECT custom FROM firm').pluck().get() as string;
    expect(Object.keys(JSON.parse(custom))).toEqual(expect.arrayContaining(HOSTILE.slice(1, 5)));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    expect(String({})).toBe('[object Object]');
  });

  test('is the same roster when it comes again', async () => {
    await using app = await openTestCore();
    const file = () => aRosterFile(HOSTILE.map(line), { head });
    await importFiles(app, [file()], '恒信大厦');
    const again = await linesOf(app, await preview(app, [file()], '恒信大厦'));
    expect(again.map(({ result }) => result)).toEqual(HOSTILE.map(() => 'unchanged'));
  });
});
