import { describe, expect, test } from 'vitest';
import { readChoice } from '#shared/domain/roster/values/choices.ts';
import { readPhone, readUscc } from '#shared/domain/roster/values/read-codes.ts';
import { readName, readText } from '#shared/domain/roster/values/read-text.ts';
import { readOrgSetUp, readYesNo } from '#shared/domain/roster/values/read-yes-no.ts';

describe('a credit code in a cell', () => {
  test.each([913101150123456800, 9.13e17, 1e15])(
    'the number %d has lost its last digits and is refused',
    (cell) => {
      expect(readUscc(cell)).toEqual({
        value: null,
        problem: { level: 'error', code: 'uscc-numeric', params: {} },
      });
    },
  );

  test('so has its exponent form in a text file', () => {
    expect(readUscc('9.1310115012345E+17')).toMatchObject({ value: null, problem: { code: 'uscc-numeric' } });
  });

  test('an old registration number fits a number cell and is named as such', () => {
    expect(readUscc(310106000123456)).toMatchObject({
      value: null,
      problem: { level: 'warning', code: 'uscc-old-registration' },
    });
  });

  test.each([
    ['91310106AY4CL12T2E', 'uscc-check-digit', {}],
    ['9131O106AY4CL12T2D', 'uscc-typo', { hint: '91310106AY4CL12T2D' }],
    ['91310106AY4CL12T2', 'uscc-length', { length: 17 }],
    ['91310106?Y4CL12T2D', 'uscc-characters', {}],
  ])('%s is refused as %s', (cell, code, params) => {
    expect(readUscc(cell)).toEqual({ value: null, problem: { level: 'error', code, params } });
  });

  test('spaces and lower case are tidied', () => {
    expect(readUscc('913101 06ay4cl12t2d')).toEqual({ value: '91310106AY4CL12T2D', tidied: true });
  });

  test.each(['无', '/', '', null])('%j is none', (cell) => {
    expect(readUscc(cell)).toEqual({ value: null });
  });
});

describe('a telephone in a cell', () => {
  test.each([
    ['021-51003252', { value: '021-51003252' }],
    ['02151003252', { value: '021-51003252', tidied: true }],
    [13678370579, { value: '13678370579' }],
    ['13678370579、021-51003252', { value: '13678370579、021-51003252' }],
    ['13678370579/13678370580', { value: '13678370579、13678370580', tidied: true }],
    ['无', { value: null }],
  ])('%j is read', (cell, reading) => {
    expect(readPhone(cell)).toEqual(reading);
  });

  test('a number that lost its zero gets it back and says so', () => {
    expect(readPhone(2162345678)).toEqual({
      value: '021-62345678',
      problem: { level: 'info', code: 'phone-repaired', params: { phone: '021-62345678' } },
    });
  });

  test('a number with an exponent has lost digits and is refused', () => {
    expect(readPhone('1.36784E+10')).toMatchObject({
      value: null,
      problem: { level: 'error', code: 'phone-exponent' },
    });
  });

  test('what cannot be read is kept and doubted', () => {
    expect(readPhone('王敏转')).toMatchObject({
      value: '王敏转',
      problem: { level: 'warning', code: 'phone-unreadable' },
    });
    expect(readPhone('51003252')).toMatchObject({ value: '51003252', problem: { code: 'phone-no-area' } });
  });
});

describe('text in a cell', () => {
  test.each([
    [' 上海海拓有限公司 ', '上海海拓有限公司'],
    ['上海海拓\n有限公司', '上海海拓 有限公司'],
    ['ＡＢＣ１２', 'ABC12'],
    ['上海\u0000海拓\u202e有限公司', '上海海拓有限公司'],
    ['上海🌟𠮷祥', '上海🌟𠮷祥'],
    ['上海海拓（静安）有限公司', '上海海拓（静安）有限公司'],
    [2301, '2301'],
  ])('%j is %j', (cell, text) => {
    expect(readText(cell).value).toBe(text);
  });

  test.each([
    ['王　敏', '王敏'],
    ['上海 海拓 有限公司', '上海海拓有限公司'],
    ['ABC Consulting 有限公司', 'ABC Consulting 有限公司'],
  ])('in the name %j spaces between Chinese characters go: %j', (cell, name) => {
    expect(readName(cell).value).toBe(name);
  });

  test.each(['无', '/', '—', '-', 'N/A', '', null])('%j is none', (cell) => {
    expect(readText(cell)).toEqual({ value: null });
  });

  test('a failed formula is refused', () => {
    expect(readText('#REF!')).toMatchObject({ value: null, problem: { code: 'excel-error' } });
  });
});

test.each([
  ['是', true],
  ['√', true],
  ['1', true],
  [1, true],
  [true, true],
  ['已建立', true],
  ['否', false],
  ['×', false],
  [0, false],
  ['无', false],
  ['未建立', false],
  ['/', null],
  ['', null],
])('%j answers %j', (cell, answer) => {
  expect(readYesNo(cell)).toEqual({ value: answer });
});

test('an answer that is neither is refused', () => {
  expect(readYesNo('筹建中')).toMatchObject({
    value: null,
    problem: { level: 'error', code: 'yes-no-unreadable' },
  });
});

test.each([
  ['单独建立', true],
  ['联合党支部', true],
  ['尚未建立', false],
  ['未建立党组织', false],
  ['拟建', null],
])('是否建立党组织: %s is %j', (cell, answer) => {
  expect(readOrgSetUp(cell).value).toBe(answer);
});

test.each([
  ['kind', '私营企业', 'private'],
  ['kind', '港澳台商投资企业', 'hk-mo-tw'],
  ['kind', '外商投资企业', 'foreign'],
  ['kind', '国有控股', 'state'],
  ['kind', '社会组织', 'social-organization'],
  ['kind', '民办非企业单位', 'non-enterprise'],
  ['kind', '律师事务所', 'law-firm'],
  ['kind', '外资企业分公司', 'branch-office'],
  ['kind', '个体工商户', 'sole-trader'],
  ['orgForm', '单独组建', 'independent'],
  ['orgForm', '联合组建', 'joint'],
  ['orgForm', '联建', 'joint'],
  ['orgForm', '网格建立', 'grid'],
  ['orgForm', '无', null],
  ['orgKind', '党总支', 'general-branch'],
  ['orgKind', '党支部', 'branch'],
  ['orgKind', '临时党支部', 'temporary-branch'],
  ['orgKind', '党委', 'committee'],
  ['secretarySource', '出资人担任', 'founder'],
  ['secretarySource', '中层管理人员担任', 'manager'],
  ['secretarySource', '上级党组织选派', 'appointed'],
  ['notSetUpReason', '没有党员', 'no-members'],
  ['notSetUpReason', '企业出资人不支持', 'founder-against'],
  ['notSetUpReason', '上级党组织未及时指导', 'not-guided'],
  ['notSetUpReason', '外商投资企业', 'foreign-firm'],
] as const)('%s: %s is %j', (field, cell, choice) => {
  expect(readChoice(field, cell)).toEqual({ value: choice });
});

test('a wording outside the list is doubted and not forced into it', () => {
  expect(readChoice('kind', '有限责任公司')).toEqual({
    value: null,
    problem: { level: 'warning', code: 'choice-unknown', params: {} },
  });
});
