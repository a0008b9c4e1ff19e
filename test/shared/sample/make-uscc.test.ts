import { describe, expect, it } from 'vitest';
import { makeUscc } from '#shared/domain/codes/make-uscc.ts';

describe('a made-up credit code', () => {
  it.each([
    ['91310106', 'AY4CL12'],
    ['91310106', 'AY4CL12TX'],
    ['9131010', 'AY4CL12T'],
    ['91310106', 'OY4CL12T'],
  ])('is refused for %s and %s, which no code begins with', (head, body) => {
    expect(() => makeUscc(head, body)).toThrow(RangeError);
  });

  it.each([
    ['91310106', 'AY4CL12T', '91310106AY4CL12T2D'],
    ['91310106', 'H3BJ1XG6', '91310106H3BJ1XG69P'],
    ['91310106', 'LJY1JJC1', '91310106LJY1JJC15E'],
    ['91440300', '71526726', '9144030071526726XG'],
    ['91110000', '80210043', '91110000802100433B'],
  ])('%s and %s make %s, both check characters computed', (head, body, code) => {
    expect(makeUscc(head, body)).toBe(code);
  });
});
