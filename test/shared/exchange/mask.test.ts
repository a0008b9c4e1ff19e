import { describe, expect, test } from 'vitest';
import { toCellText } from '#shared/domain/exchange/cell-text.ts';
import { isPersonal, maskText } from '#shared/domain/exchange/mask.ts';

describe('masks', () => {
  test.each([
    ['contact', '张伟', '张*'],
    ['contact', '欧阳秋琳', '欧*'],
    ['secretary', '张伟、李敏', '张*、李*'],
    ['contact', '张伟 13812345678', '张* 138****5678'],
    ['phone', '13812345678', '138****5678'],
    ['phone', '021-51003252', '021*****3252'],
    ['phone', '5100325', '510**25'],
    ['remark', '身份证 310106199001011234，3 间房', '身份证 310***********1234，3 间房'],
    ['custom:紧急联系', '王经理13812345678', '王经理138****5678'],
    ['name', '上海张伟咨询有限公司', '上海张伟咨询有限公司'],
    ['uscc', '91310106AY4CL12T2D', '91310106AY4CL12T2D'],
  ])('%s %s becomes %s', (field, text, masked) => {
    expect(maskText(field, text)).toBe(masked);
  });

  test('statistics leave out whatever may name a person', () => {
    const left = [
      'legalRepresentative',
      'contact',
      'phone',
      'secretary',
      'instructor',
      'remark',
      'custom:备忘',
    ];
    expect(left.filter((field) => !isPersonal(field))).toEqual([]);
    expect(['name', 'staffCount', 'fullMembers', 'orgName'].filter(isPersonal)).toEqual([]);
  });
});

describe('texts of cells', () => {
  test('lose only what no workbook can hold', () => {
    expect(toCellText('a\u0007b\uffff c\r\nd\te🏢')).toBe('ab c\nd\te🏢');
    expect(toCellText('\ud800')).toBe('\ufffd');
  });
});
