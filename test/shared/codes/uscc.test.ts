import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkUscc, computeUsccCheckCharacter, kindFromUscc } from '#shared/domain/codes/uscc.ts';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const first17 = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 17, maxLength: 17 });

describe('the check character of GB 32100-2015', () => {
  test.each([
    '9144030071526726XG',
    '914403001922038216',
    '91110000802100433B',
    '91330100716105852F',
    '91330100799655058B',
    '91110108551385082Q',
    '91440300100012316L',
    '91310106AY4CL12T2D',
  ])('the real code %s holds', (code) => {
    expect(checkUscc(code)).toEqual({ ok: true, uscc: code });
  });

  test('any 17 characters with their own check character hold', () => {
    fc.assert(
      fc.property(first17, (start) => {
        const code = start + computeUsccCheckCharacter(start);
        expect(checkUscc(code)).toEqual({ ok: true, uscc: code });
      }),
    );
  });

  test('one wrong character is always found', () => {
    fc.assert(
      fc.property(first17, fc.nat(17), fc.integer({ min: 1, max: 30 }), (start, at, shift) => {
        const code = start + computeUsccCheckCharacter(start);
        const other = ALPHABET.charAt((ALPHABET.indexOf(code.charAt(at)) + shift) % 31);
        expect(checkUscc(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false);
      }),
    );
  });

  test('two neighbours exchanged are always found', () => {
    fc.assert(
      fc.property(first17, fc.nat(15), (start, at) => {
        const code = start + computeUsccCheckCharacter(start);
        fc.pre(code[at] !== code[at + 1]);
        const exchanged = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
        expect(checkUscc(exchanged).ok).toBe(false);
      }),
    );
  });

  test('16 characters have no check character, nor has a character outside the alphabet', () => {
    expect(computeUsccCheckCharacter('91310106AY4CL12T')).toBeNull();
    expect(computeUsccCheckCharacter('91310106OY4CL12T2')).toBeNull();
  });
});

describe('how a code may be written', () => {
  test.each([
    ['lower case', '91310106ay4cl12t2d'],
    ['inner spaces', '913101 06AY4C L12T2D'],
    ['full width', '９１３１０１０６ＡＹ４ＣＬ１２Ｔ２Ｄ'],
    ['dashes', '91310106-AY4CL12T-2-D'],
    ['the apostrophe of a text cell', '’91310106AY4CL12T2D'],
    ['an ideographic space', '　91310106AY4CL12T2D '],
  ])('%s is forgiven', (_, written) => {
    expect(checkUscc(written)).toEqual({ ok: true, uscc: '91310106AY4CL12T2D' });
  });

  test.each([
    ['', 'blank'],
    ['  ', 'blank'],
    ['9.13101E+17', 'exponent'],
    ['9.1310115012345E+17', 'exponent'],
    ['310106000123456', 'old-registration'],
    ['71526726-X', 'organization-code'],
    ['91310106AY4CL12T2', 'length'],
    ['91310106AY4CL12T2DD', 'length'],
    ['91310106AY4CL12T2E', 'check-digit'],
    ['91310106?Y4CL12T2D', 'characters'],
  ])('%j is refused as %s', (written, reason) => {
    expect(checkUscc(written)).toEqual({ ok: false, reason });
  });
});

describe('a hint for a slip of the pen', () => {
  test.each([
    ['O for 0', '9131O106AY4CL12T2D', '91310106AY4CL12T2D'],
    ['I for 1', '9I310106AY4CL12T2D', '91310106AY4CL12T2D'],
    ['Z for 2', '91310106AY4CL1ZT2D', '91310106AY4CL12T2D'],
    ['L for 1, although L is in the alphabet', '91310106AY4CLL2T2D', '91310106AY4CL12T2D'],
    ['V for U', '91310106MA3V7WGC5A', '91310106MA3U7WGC5A'],
    ['S for 5', '91310106MA3U7WGCSA', '91310106MA3U7WGC5A'],
  ])('%s', (_, written, meant) => {
    const check = checkUscc(written);
    expect(check).toMatchObject({ ok: false, hint: meant });
    expect(checkUscc(meant).ok).toBe(true);
  });

  test('a hint is never given where no slip makes the code hold', () => {
    expect(checkUscc('9131O106AY4CL12T2E')).toEqual({ ok: false, reason: 'characters' });
  });
});

test.each([
  ['91310106AY4CL12T2D', null],
  ['92310106MA1FY2LT0X', 'sole-trader'],
  ['93310106MA1FY2LT0X', 'cooperative'],
  ['31310000425168048H', 'law-firm'],
  ['51310000501234567X', 'association'],
  ['52310000501234567X', 'non-enterprise'],
  ['53310000501234567X', 'foundation'],
])('the first two characters of %s say %s', (code, kind) => {
  expect(kindFromUscc(code)).toBe(kind);
});
