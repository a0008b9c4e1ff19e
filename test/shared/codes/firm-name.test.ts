import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areSimilarFirmNames,
  buildingNameKey,
  firmNameKey,
  plainFirmName,
} from '#shared/domain/codes/firm-name.ts';

const SAME_WRITING: [string, string][] = [
  ['上海海拓国际贸易有限公司', '上海 海拓国际贸易有限公司'],
  ['上海海拓国际贸易有限公司', '上海海拓国际贸易有限责任公司'],
  ['宏图文化传播（上海）有限公司', '宏图文化传播(上海 )有限公司'],
  ['宏图文化传播（上海）有限公司', '宏图文化传播【上海】有限公司'],
  ['宏图文化传播（上海）有限公司', '宏图文化传播上海有限公司'],
  ['ABC咨询（中国）有限公司', 'ａｂｃ咨询(中国)有限公司'],
  ['皮尔·卡丹服饰有限公司', '皮尔卡丹服饰有限公司'],
  ['华联（集团）股份有限公司', '华联集团股份有限公司'],
  ['天衡会计师事务所（特殊普通合伙）', '天衡会计师事务所'],
];

const SAME_KEY: [string, string][] = [
  ['同济达(上海)建筑设计有限公司', '上海同济达建筑设计有限责任公司'],
  ['同济达建筑设计（上海）有限责任公司', '上海同济达建筑设计有限公司'],
  ['上海市同济达建筑设计有限公司', '同济达建筑设计（上海）有限公司'],
  ['上海市同济达建筑设计有限公司', '同济达建筑设计（上海市）有限公司'],
  ['同济达（张家港）建筑设计有限公司', '张家港同济达建筑设计有限公司'],
];

const DIFFERENT: [string, string][] = [
  ['上海智联信息科技有限公司', '北京智联信息科技有限公司'],
  ['上海智联信息科技有限公司', '智联信息科技有限公司'],
  ['上海智联信息科技有限公司', '上海智联信息科技股份有限公司'],
  ['上海智联信息科技有限公司', '上海智联信息科技集团有限公司'],
  ['上海智联信息科技有限公司', '上海智联信息科技有限公司静安分公司'],
  ['某某（香港）有限公司', '某某（香港）有限公司上海代表处'],
  ['上海智联信息科技有限公司静安分公司', '上海智联信息科技有限公司徐汇分公司'],
  ['华联（集团）有限公司', '华联有限公司'],
];

describe('firm names', () => {
  test.each(SAME_WRITING)('%s and %s are the same words', (one, other) => {
    expect(plainFirmName(one)).toBe(plainFirmName(other));
  });

  test.each([...SAME_WRITING, ...SAME_KEY])('%s and %s share a key', (one, other) => {
    expect(firmNameKey(one)).toBe(firmNameKey(other));
  });

  test.each(SAME_KEY.slice(0, 3))('%s and %s are not the same words', (one, other) => {
    expect(plainFirmName(one)).not.toBe(plainFirmName(other));
  });

  test.each(DIFFERENT)('%s and %s are different firms', (one, other) => {
    expect(plainFirmName(one)).not.toBe(plainFirmName(other));
    expect(firmNameKey(one)).not.toBe(firmNameKey(other));
  });

  test('a name of nothing but marks keeps itself as its key', () => {
    expect(firmNameKey(' —— ')).toBe('——');
    expect(plainFirmName('（）')).toBe('()');
  });

  test('keys do not depend on spaces and width, and taking the key of a key changes nothing', () => {
    const part = fc.constantFrom(
      '上海',
      '市',
      '智联',
      'ABC',
      '（',
      '）',
      '(北京)',
      '有限责任公司',
      '集团',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), fc.nat(), (parts, at) => {
        const name = parts.join('');
        const key = firmNameKey(name);
        const position = at % (name.length + 1);
        expect(firmNameKey(`${name.slice(0, position)}　${name.slice(position)}`)).toBe(key);
        const wide = name.replace(/[A-Z()]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
        expect(firmNameKey(wide)).toBe(key);
        expect(plainFirmName(plainFirmName(name))).toBe(plainFirmName(name));
      }),
    );
  });
});

describe('similar names', () => {
  test.each([
    ['上海智联会计师事务所', '上海智联会计师联合事务所'],
    ['上海安信医药科技有限公司', '上海安信医药科枝有限公司'],
    ['上海明德投资管理有限公司', '上海明德投资管理集团有限公司'],
    ['上海明德投资管理有限公司', '明德投资（上海）有限公司'],
  ])('%s and %s are similar, in either order', (one, other) => {
    expect(areSimilarFirmNames(one, other)).toBe(true);
    expect(areSimilarFirmNames(other, one)).toBe(true);
  });

  test.each([
    ['上海安信医药科技有限公司', '上海启元医药科技有限公司'],
    ['上海安信企业管理咨询有限公司', '上海启元企业管理咨询有限公司'],
    ['上海汇川会计师事务所', '上海天衡会计师事务所'],
    ['上海汇川会计师事务所', '上海汇川国际贸易有限公司'],
  ])('%s and %s only share their trade or their brand', (one, other) => {
    expect(areSimilarFirmNames(one, other)).toBe(false);
    expect(areSimilarFirmNames(other, one)).toBe(false);
  });
});

describe('building names', () => {
  test.each([
    ['远东国际广场A座', '远东国际广场 ａ 座'],
    ['远东国际广场A座', '远东国际广场（A栋）'],
    ['恒信大厦', '恒信 大厦'],
  ])('%s and %s are one building', (one, other) => {
    expect(buildingNameKey(one)).toBe(buildingNameKey(other));
  });

  test('two towers of one address stay two buildings', () => {
    expect(buildingNameKey('远东国际广场A座')).not.toBe(buildingNameKey('远东国际广场B座'));
  });
});
