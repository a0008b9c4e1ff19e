import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { CFB, utils, write } from 'xlsx';
import { closeCore, openCore } from '#core/core.ts';
import { printWithBrowser } from '#core/reports/print-with-browser.ts';
import { aFolder, callLouyu, jsonOf, runLouyu } from './run-louyu.ts';

const HEAD = ['单位名称', '统一社会信用代码', '房号', '正式党员'];
const LINES = [
  ['上海智联信息有限公司', '91310106AY4CL12T2D', '801', 4],
  ['上海凯旋贸易有限公司', '91310106H3BJ1XG69P', '802', 1],
];

function writeRoster(path: string, lines: (string | number)[][] = LINES): string {
  const book = utils.book_new(utils.aoa_to_sheet([['恒信大厦入驻企业名册'], HEAD, ...lines]), '名册');
  writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx' }));
  return path;
}

/** A workbook with a password, as far as anybody without it can see. */
function writeLocked(path: string): string {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, '/EncryptionInfo', Buffer.alloc(200));
  CFB.utils.cfb_add(file, '/EncryptedPackage', Buffer.alloc(600));
  writeFileSync(path, CFB.write(file, { type: 'buffer' }) as Buffer);
  return path;
}

/** A zip of one sheet that is 200 MB of zeros. */
function writeZeros(path: string): string {
  const size = 200 * 2 ** 20;
  const packed = deflateRawSync(Buffer.alloc(size));
  const name = Buffer.from('xl/worksheets/sheet1.xml');
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE(8, 10);
  for (const [header, at] of [
    [local, 18],
    [central, 20],
  ] as const) {
    header.writeUInt32LE(packed.length, at);
    header.writeUInt32LE(size, at + 4);
    header.writeUInt16LE(name.length, at + 8);
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  writeFileSync(path, Buffer.concat([local, name, packed, central, name, end]));
  return path;
}

describe('louyu import', () => {
  test.each<[string, string, (path: string) => void]>([
    ['a folder', '“名册.xlsx”是文件夹，请选择其中的文件；未作改动。\n', mkdirSync],
    ['a missing path', '找不到文件“名册.xlsx”；未作改动。\n', () => {}],
    ['a workbook with a password', '“名册.xlsx”设有密码，请去掉密码后再导入；未作改动。\n', writeLocked],
    [
      'an empty sheet',
      '“名册.xlsx”里没有任何内容；未作改动。\n',
      (path) => writeFileSync(path, write(utils.book_new(utils.aoa_to_sheet([]), '空'), { type: 'buffer' })),
    ],
    [
      'a table without names',
      '文件里没有认出名册，未作改动；请检查表头里有没有单位名称。\n',
      (path) =>
        writeFileSync(
          path,
          write(
            utils.book_new(
              utils.aoa_to_sheet([
                ['物品', '数量', '存放地点'],
                ['桌', 3, '库房'],
              ]),
            ),
            { type: 'buffer' },
          ),
        ),
    ],
  ])('%s is refused in one sentence and leaves no registry', async (_, stderr, make) => {
    using folder = aFolder();
    make(folder.in('名册.xlsx'));
    const ended = await callLouyu('import', folder.in('名册.xlsx'), '--apply', '--data', folder.in('台账'));
    expect(ended).toEqual({ code: 1, stdout: '', stderr });
    expect(existsSync(folder.in('台账'))).toBe(false);
  });

  test('a text under another name and 200 MB of zeros in a zip are refused, each in one sentence', async () => {
    using folder = aFolder();
    writeFileSync(folder.in('通知.xlsx'), '这不是表格');
    writeZeros(folder.in('零.xlsx'));
    const files = [folder.in('通知.xlsx'), folder.in('零.xlsx')];
    const ended = await runLouyu('import', ...files, '--apply', '--data', folder.in('台账'));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toMatch(
      /^“通知.xlsx”不是表格文件.*；已跳过这个文件。\n“零.xlsx”解压后.*；未作改动。\n$/,
    );
    expect(existsSync(folder.in('台账'))).toBe(false);
  });

  test('sheets that are no roster and cells with choices are told in words', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    const head = ['单位名称', '统一社会信用代码', '组建形式'];
    const book = (form: string, file: string): string => {
      const rows = [['恒信大厦入驻企业名册'], head, ['上海智联信息有限公司', '91310106AY4CL12T2D', form]];
      const made = utils.book_new(utils.aoa_to_sheet(rows), '名册');
      utils.book_append_sheet(made, utils.aoa_to_sheet([['请于每月十日前报送'], ['不要改动表头']]), '要求');
      writeFileSync(folder.in(file), write(made, { type: 'buffer', bookType: 'xlsx' }));
      return folder.in(file);
    };
    await callLouyu('import', book('单独建立', '九月.xlsx'), '--apply', ...data);
    const { stdout } = await callLouyu('import', book('联合建立', '十月.xlsx'), ...data);
    expect(stdout).toContain('  要求：未识别\n');
    expect(stdout).toContain('单独建立 → 联合建立');
  });

  test('without --apply it needs no registry, makes none, and skips a bad file with a sentence', async () => {
    using folder = aFolder();
    writeFileSync(folder.in('坏.xlsx'), '这不是表格');
    const files = [writeRoster(folder.in('名册.xlsx')), folder.in('坏.xlsx')];
    const ended = await runLouyu('import', ...files, '--json', '--data', folder.in('台账'));
    expect(ended).toMatchObject({
      code: 0,
      stderr: '“坏.xlsx”不是表格文件，或后缀名与内容不符；已跳过这个文件。\n',
    });
    const found = JSON.parse(ended.stdout);
    expect(found).toMatchObject({ diff: { added: 2 }, applied: false, entry: null });
    expect(found.files[0].sheets[0]).toMatchObject({
      kind: 'table',
      headerRows: [2],
      firms: 2,
      tenancies: 2,
    });
    expect(found.files[0].sheets[0].columns[1]).toMatchObject({ header: '统一社会信用代码', field: 'uscc' });
    expect(existsSync(folder.in('台账'))).toBe(false);
  });

  test('decisions name lines by the keys of the dry run', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    await jsonOf('import', writeRoster(folder.in('九月.xlsx')), '--apply', ...data);
    const later = writeRoster(folder.in('十月.xlsx'), [
      ['上海智联信息有限公司', '91310106AY4CL12T2D', '801', 7],
    ]);
    const found = await jsonOf<{ rows: { key: string; result: string }[] }>('import', later, ...data);
    const keyOf = (result: string) => found.rows.find((row) => row.result === result)?.key;
    const decisions = {
      skip: [keyOf('updated')],
      movedOut: [keyOf('suspectedMovedOut')],
      movedOutOn: '2026-10-01',
    };
    writeFileSync(folder.in('决定.json'), JSON.stringify(decisions));
    const written = await callLouyu(
      'import',
      later,
      '--apply',
      '--decisions',
      folder.in('决定.json'),
      ...data,
    );
    expect(written).toMatchObject({ code: 0, stderr: '' });
    expect(written.stdout).toContain('已写入台账：新增 0 家，更新 0 家，迁出 1 家');
  });

  test('decisions about columns and words are followed, remembered, and refused for other files', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    const roster = writeRoster(folder.in('九月.xlsx'));
    type Found = { files: { key: string; sheets: { fingerprint: string; columns: object[] }[] }[] };
    const [file] = (await jsonOf<Found>('import', roster, ...data)).files;
    const forms = { [file?.sheets[0]?.fingerprint ?? '']: { columns: { 正式党员: 'custom:党员' } } };
    const decide = (decisions: object) => {
      writeFileSync(folder.in('决定.json'), JSON.stringify(decisions));
      return ['--apply', '--decisions', folder.in('决定.json'), ...data];
    };
    const other = await callLouyu('import', roster, ...decide({ files: { '别的.xlsx': {} } }));
    expect(other).toMatchObject({ code: 1, stdout: '' });
    const written = await jsonOf<Found>('import', roster, ...decide({ forms }));
    expect(written.files[0]?.sheets[0]?.columns[3]).toMatchObject({
      field: 'custom:党员',
      reason: 'decided',
    });
    const next = await jsonOf<Found>('import', writeRoster(folder.in('十月.xlsx')), ...data);
    expect(next.files[0]?.sheets[0]).toMatchObject({
      columns: [{}, {}, {}, { field: 'custom:党员' }],
      remembered: { decidedAt: expect.any(String) },
    });
  });

  test.each([
    '{"leave": 1}',
    '{"movedOutOn": "2026-02-30"}',
    '{"values": {"kind": {"内资": "branch"}}}',
    '{"forms": {"x": {"columns": {"租金": "rent"}}}}',
    'skip',
  ])('decisions that say %s are refused', async (text) => {
    using folder = aFolder();
    writeFileSync(folder.in('决定.json'), text);
    const files = [writeRoster(folder.in('名册.xlsx')), '--decisions', folder.in('决定.json')];
    const ended = await callLouyu('import', ...files, '--apply', '--data', folder.in('台账'));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain(`处理决定“${folder.in('决定.json')}”读不出来，未作改动`);
    expect(existsSync(folder.in('台账'))).toBe(false);
  });
});

describe('louyu', () => {
  test('says where there is no registry, and makes one', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    expect(await runLouyu('coverage', ...data)).toEqual({
      code: 1,
      stdout: '',
      stderr: `“${folder.in('台账')}”里没有台账；请先运行 louyu init 新建。\n`,
    });
    expect(await runLouyu('init', '--json', ...data)).toEqual({
      code: 0,
      stdout: '{"buildings":0,"firms":0,"orgs":0,"workers":0}\n',
      stderr: '',
    });
    expect(await jsonOf('coverage', ...data)).toMatchObject({ firms: { total: 0 }, byBuilding: [] });
  });

  test('tells coverage, broken rules and history of what was imported', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    const roster = writeRoster(folder.in('名册.xlsx'));
    const { entry } = await jsonOf<{ entry: string }>('import', roster, '--apply', ...data);
    expect(await jsonOf('coverage', '--as-of', '2026-01-01', '--basis', 'all', ...data)).toMatchObject({
      asOf: '2026-01-01',
      firms: { total: 2, independent: 0, joint: 0, dueNotSetUp: 1, fewMembers: 1, noMembers: 0 },
      byBuilding: [{ name: '恒信大厦', blank: true }],
    });
    const { flags } = await jsonOf<{ flags: { rule: string }[] }>('flags', ...data);
    expect(flags.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['blank-building', 'due-not-set-up']),
    );
    const summary = '导入《名册.xlsx》：新增 2，更新 0，迁出 0';
    expect(await jsonOf('history', '--limit', '5', ...data)).toMatchObject({
      entries: [{ id: entry, command: 'roster.apply', summary, undone: false }],
    });
    expect(await callLouyu('init', ...data)).toMatchObject({ code: 1, stdout: '' });
  });

  test('undoes and redoes one entry at a time', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    const roster = writeRoster(folder.in('名册.xlsx'));
    const { entry } = await jsonOf<{ entry: string }>('import', roster, '--apply', ...data);
    const summary = '导入《名册.xlsx》：新增 2，更新 0，迁出 0';
    expect(await jsonOf('undo', ...data)).toEqual({ entry, summary });
    expect(await jsonOf('coverage', ...data)).toMatchObject({ firms: { total: 0 }, buildings: { total: 0 } });
    expect(await callLouyu('redo', ...data)).toEqual({ code: 0, stdout: `已重做：${summary}\n`, stderr: '' });
    expect(await callLouyu('redo', '--lang', 'en', ...data)).toEqual({
      code: 1,
      stdout: '',
      stderr: 'There is nothing to redo.\n',
    });
  });

  test('while another program writes, reading commands answer and the others name the holder', async () => {
    using folder = aFolder();
    const ports = { now: () => new Date('2026-09-30T14:05:00'), actor: null, printPdf: printWithBrowser };
    const core = await openCore(folder.in('台账'), 'write', ports, '二楼的电脑');
    const data = ['--data', folder.in('台账')];
    try {
      expect(await jsonOf('coverage', ...data)).toMatchObject({ firms: { total: 0 } });
      const refused = await callLouyu('undo', ...data);
      expect(refused.code).toBe(1);
      expect(refused.stderr).toMatch(/^台账正由 二楼的电脑 .*使用（自 2026-09-30 14:05 起），未作改动/);
    } finally {
      await closeCore(core);
    }
  });

  test('reports are written whole or not at all', async () => {
    using folder = aFolder();
    const data = ['--data', folder.in('台账')];
    await jsonOf('init', ...data);
    const made = await jsonOf('report', 'blank-buildings', '--out', folder.in('空白.html'), ...data);
    expect(made).toEqual({ file: folder.in('空白.html'), rows: 0 });
    expect(readFileSync(folder.in('空白.html'), 'utf8')).toContain('空白楼宇清单');
    const refused = await callLouyu('report', 'coverage', '--out', folder.in('没有/这里.html'), ...data);
    expect(refused).toEqual({
      code: 1,
      stdout: '',
      stderr: `没有“${folder.in('没有')}”这个文件夹，没有写出文件；请先新建或换一个位置。\n`,
    });
    expect(readdirSync(folder.path).sort()).toEqual(['台账', '空白.html']);
  });

  test.each(['undo', 'redo'])('%s where there is no registry is refused and makes none', async (command) => {
    using folder = aFolder();
    const ended = await callLouyu(command, '--data', folder.in('台账'));
    expect(ended).toMatchObject({ code: 1, stdout: '' });
    expect(ended.stderr).toContain('没有台账');
    expect(existsSync(folder.in('台账'))).toBe(false);
  });
});
