import { describe, expect, test } from 'vitest';
import { rankName } from '#shared/domain/search/rank-name.ts';

const HENGXIN = { text: '恒信大厦', initials: 'hxds' };

describe('a name that is looked for', () => {
  test('is not found by no words, nor by words that it lacks', () => {
    for (const words of ['', '  ', '银杏', 'yx', '恒信 银杏'])
      expect([words, rankName(HENGXIN, words)]).toEqual([words, null]);
  });

  test('is found by characters or initials, in any case and width', () => {
    for (const words of ['信大', 'xd', 'XD', 'ＨＸ', '恒信 ds'])
      expect([words, rankName(HENGXIN, words)]).not.toEqual([words, null]);
  });

  test('comes first where it is the word, then where it begins with it, then where it holds it', () => {
    const ranks = ['恒信大厦', '恒信', '信大'].map((words) => rankName(HENGXIN, words));
    expect(ranks).toEqual([...ranks].sort());
    expect(new Set(ranks).size).toBe(3);
  });

  test('comes before one whose initials only fit', () => {
    expect(rankName({ text: 'hx科技', initials: 'hxkj' }, 'hx')).toBeLessThan(rankName(HENGXIN, 'hx') ?? 0);
  });
});
