import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalisePhone } from '#shared/domain/codes/phone.ts';

function phoneOf(text: string): string | null {
  const reading = normalisePhone(text);
  return reading.ok ? reading.phone : null;
}

describe('a telephone number', () => {
  test.each([
    ['13678370579', '13678370579'],
    ['136 7837 0579', '13678370579'],
    ['136-7837-0579', '13678370579'],
    ['+86 13678370579', '13678370579'],
    ['0086-13678370579', '13678370579'],
    ['１３６７８３７０５７９', '13678370579'],
    ['021-51003252', '021-51003252'],
    ['021－51003252', '021-51003252'],
    ['02151003252', '021-51003252'],
    ['(021)51003252', '021-51003252'],
    ['（０２１） 5100 3252', '021-51003252'],
    ['010-62345678', '010-62345678'],
    ['0512-66557788', '0512-66557788'],
    ['0571-8765432', '0571-8765432'],
    ['021-51003252-801', '021-51003252-801'],
    ['021-51003252转801', '021-51003252-801'],
    ['021-51003252 分机 801', '021-51003252-801'],
    ['400-820-8820', '400-820-8820'],
    ['4008208820', '400-820-8820'],
  ])('%j is written %s', (written, phone) => {
    expect(phoneOf(written)).toBe(phone);
  });

  test.each(['', 'abc', '12345', '1267837057', '23678370579123', '王敏', '021-5100', '无'])(
    '%j is none',
    (text) => {
      expect(normalisePhone(text)).toEqual({ ok: false });
    },
  );

  test('the zero of an area code that a spreadsheet dropped comes back, and says so', () => {
    expect(normalisePhone('2162345678')).toEqual({
      ok: true,
      phone: '021-62345678',
      repaired: true,
      areaMissing: false,
    });
    expect(normalisePhone('51266557788')).toMatchObject({ phone: '0512-66557788', repaired: true });
    expect(normalisePhone('02162345678')).toMatchObject({ repaired: false });
  });

  test('a local number keeps its digits and is marked', () => {
    expect(normalisePhone('51003252')).toMatchObject({ phone: '51003252', areaMissing: true });
    expect(normalisePhone('51003252-12')).toMatchObject({ phone: '51003252-12', areaMissing: true });
  });

  test('what was written once is not changed again', () => {
    const mobile = fc
      .integer({ min: 3, max: 9 })
      .chain((second) =>
        fc.integer({ min: 0, max: 999_999_999 }).map((rest) => `1${second}${String(rest).padStart(9, '0')}`),
      );
    const landline = fc
      .tuple(fc.constantFrom('010', '021', '0512', '0755'), fc.integer({ min: 20_000_000, max: 89_999_999 }))
      .map(([area, number]) => `${area}${number}`);
    fc.assert(
      fc.property(fc.oneof(mobile, landline), (digits) => {
        const once = phoneOf(digits);
        expect(once?.replaceAll('-', '')).toBe(digits);
        expect(phoneOf(once ?? '')).toBe(once);
      }),
    );
  });
});
