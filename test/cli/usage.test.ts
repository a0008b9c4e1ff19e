import { describe, expect, test } from 'vitest';
import { translator } from '#shared/i18n/i18n.ts';
import { formatRate, layoutTable, widthOf } from '../../electron/cli/layout.ts';
import { buildProgram } from '../../electron/cli/program.ts';
import { explainFailure } from '../../electron/cli/refusal.ts';
import { findLang, openTerminal } from '../../electron/cli/terminal.ts';
import { callLouyu } from './run-louyu.ts';

describe('wrong calls end with 2 and a sentence', () => {
  test.each([
    [['fly'], '没有“fly”这个命令；用法见 louyu help。'],
    [['coverage', '--fast'], '没有“--fast”这个选项；用法见 louyu help。'],
    [['import'], '缺少参数 FILE；用法见 louyu help。'],
    [['undo', 'twice'], '参数太多；用法见 louyu help。'],
    [['coverage', '--data'], '选项 --data <DIR> 后面缺少内容；用法见 louyu help。'],
    [['report', 'coverage'], '缺少选项 --out <FILE>；用法见 louyu help。'],
    [
      ['report', 'weather', '--out', 'a.pdf'],
      'KIND 不能是“weather”：只能是 coverage、statistics、blank-buildings、ranking、flags、building、roster、sweep、orgs、terms、workers、staffing、change-note；用法见 louyu help。',
    ],
    [
      ['report', 'coverage', '--out', 'a.doc'],
      '“a.doc”的后缀名不能用作报表格式，可用 .html .pdf .xlsx .docx。',
    ],
    [
      ['flags', '--as-of', '2026-02-30'],
      '--as-of <DAY> 不能是“2026-02-30”：应写成日历上有的一天，如 2026-09-30；用法见 louyu help。',
    ],
    [['history', '--limit', '0'], '--limit <N> 不能是“0”：应为 1 到 10000 的整数；用法见 louyu help。'],
    [['serve', '--port', '65536'], '--port <N> 不能是“65536”：应为 0 到 65535 的整数；用法见 louyu help。'],
    [['--lang', 'fr', 'undo'], '--lang <LANG> 不能是“fr”：只能是 zh、en；用法见 louyu help。'],
  ])('%j', async (args, text) => {
    expect(await callLouyu(...args)).toEqual({ code: 2, stdout: '', stderr: `${text}\n` });
  });

  test('in English where asked', async () => {
    expect(await callLouyu('fly', '--lang', 'en')).toMatchObject({
      code: 2,
      stderr: 'There is no command "fly"; see louyu help.\n',
    });
  });

  test('the usage is in the language asked for, its columns in line', () => {
    const help = buildProgram(openTerminal('zh')).helpInformation();
    expect(help).toMatch(/^用法： louyu \[选项\] \[命令\]\n/);
    expect(help).not.toMatch(/\[options\]|\[command\]/);
    const commands = help.slice(help.indexOf('命令：')).matchAll(/^ {2}\S.*? {2,}/gm);
    expect(new Set([...commands].map(([start]) => widthOf(start))).size).toBe(1);
  });

  test('no command at all shows the usage; asking for help or the version is not wrong', async () => {
    expect(await callLouyu()).toMatchObject({ code: 2 });
    for (const args of [['--help'], ['help', 'import'], ['--version']]) {
      expect(await callLouyu(...args)).toMatchObject({ code: 0, stderr: '' });
    }
  });
});

test('work that a person stopped was cancelled', () => {
  const abort = new AbortController();
  abort.abort();
  expect(explainFailure(abort.signal.reason, translator('zh'))).toEqual({
    text: '已取消，未作改动。',
    exitCode: 1,
  });
});

test('a bug is told as one, with where it happened', () => {
  const { text, exitCode } = explainFailure(new TypeError('x is not a function'), translator('zh'));
  expect(exitCode).toBe(1);
  expect(text).toMatch(/^程序出错.*\n.*TypeError: x is not a function/);
});

test('the language is Chinese unless --lang names another', () => {
  expect(findLang(['undo'])).toBe('zh');
  expect(findLang(['undo', '--lang', 'en'])).toBe('en');
  expect(findLang(['--lang=en', 'undo'])).toBe('en');
  expect(findLang(['--lang', 'fr'])).toBe('zh');
});

describe('laying out text', () => {
  test('Chinese characters and full-width brackets take two columns', () => {
    expect(widthOf('A座')).toBe(3);
    expect(widthOf('（上海）')).toBe(8);
  });

  test('columns line up, numbers to the right', () => {
    const table = layoutTable(
      [
        ['楼宇', '单位'],
        ['恒信大厦', '104'],
      ],
      1,
    );
    expect(table).toBe('楼宇      单位\n恒信大厦   104');
  });

  test('a rate without anything to cover is none, not zero', () => {
    expect(formatRate({ covered: 0, total: 0 })).toBe('–');
    expect(formatRate({ covered: 1, total: 3 })).toBe('33.3%');
  });
});
