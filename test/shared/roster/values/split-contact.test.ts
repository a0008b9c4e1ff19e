import { describe, expect, test } from 'vitest';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import { readContact, readContactPhone, splitContact } from '#shared/domain/roster/values/split-contact.ts';
import { aGrid } from '#test/builders/a-grid.ts';

describe('a person and a telephone in one cell', () => {
  test.each([
    '张敏13800138000',
    '张敏 138 0013 8000',
    '张敏：138-0013-8000',
    '张敏（13800138000）',
    '张敏\n13800138000',
    '张敏，电话：13800138000',
    '13800138000 张敏',
    '13800138000（张敏）',
  ])('%j is 张敏 and 13800138000', (text) => {
    expect(splitContact(text)).toEqual({ contact: '张敏', phone: '13800138000' });
  });

  test('a title stays with the name, a landline keeps its form', () => {
    expect(splitContact('王先生021-62345678')).toEqual({ contact: '王先生', phone: '021-62345678' });
  });

  test.each([
    '张敏',
    '13800138000',
    '张敏13800138000、李强13900139000',
    '张敏 工号123456',
    '恒信大厦62345678',
  ])('%j stays one text', (text) => expect(splitContact(text)).toBeNull());

  test('each of the two columns tells the other, and says that the cell was tidied', () => {
    expect(readContact('张敏13800138000')).toEqual({
      value: '张敏',
      tidied: true,
      also: { phone: '13800138000' },
    });
    expect(readContactPhone('张敏13800138000')).toEqual({
      value: '13800138000',
      tidied: true,
      also: { contact: '张敏' },
    });
  });

  test('a column of its own goes before what stands beside a name', () => {
    const sheet = recogniseSheet(
      aGrid([
        '恒信大厦企业名册',
        '企业名称|对接人及电话|电话',
        '甲公司|张敏13800138000|021-62345678',
        '乙公司|李强 13900139000|',
      ]),
      { fileName: '名册.xlsx' },
    );
    expect(sheet.rows.map(({ values }) => [values.contact, values.phone])).toEqual([
      ['张敏', '021-62345678'],
      ['李强', '13900139000'],
    ]);
  });
});
