import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  makeCellSearch,
  type Wanted,
} from '../../../../../renderer/src/components/data-grid/find/cell-search.ts';
import { nextFound } from '../../../../../renderer/src/components/data-grid/find/find-cells.ts';

const search = (words: string, more: Partial<Wanted> = {}) =>
  makeCellSearch({ words, matchCase: false, wholeCell: false, isPattern: false, ...more });

describe('looking for words in cells', () => {
  test('nothing, or a pattern that cannot be read, finds nothing', () => {
    expect(search('')).toBeNull();
    expect(search('(', { isPattern: true })).toBeNull();
  });

  test('letters are found in any case unless the case must be the same', () => {
    expect(search('ab')?.finds('xABx')).toBe(true);
    expect(search('ab', { matchCase: true })?.finds('xABx')).toBe(false);
  });

  test('the whole cell must be the same where it is asked for', () => {
    expect(search('3', { wholeCell: true })?.finds('30')).toBe(false);
    expect(search('3', { wholeCell: true })?.finds('3')).toBe(true);
    expect(search('a|b', { wholeCell: true, isPattern: true })?.finds('ab')).toBe(false);
  });

  test('a pattern replaces with its groups, plain words replace with exactly what was typed', () => {
    const pattern = search('(\\d+)层', { isPattern: true });
    expect(pattern?.replace('12层东、13层', '$1F')).toBe('12F东、13F');
    expect(search('层')?.replace('12层', '$1')).toBe('12$1');
  });

  test('a rare character is one character', () => {
    expect(search('.', { isPattern: true, wholeCell: true })?.finds('𠮷')).toBe(true);
    expect(search('𠮷')?.replace('𠮷田', '吉')).toBe('吉田');
  });

  test('plain words are found literally, and replacing them leaves none', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 3 }), fc.string(), (words, text) => {
        const made = search(words, { matchCase: true });
        expect(made?.finds(text)).toBe(text.includes(words));
        expect(made?.replace(text, '')).toBe(text.split(words).join(''));
      }),
    );
  });
});

describe('going from cell to cell', () => {
  const found = [
    { row: 1, column: 2 },
    { row: 4, column: 0 },
  ];

  test('the next after the cursor, around the end, and back', () => {
    expect(nextFound([], { row: 0, column: 0 }, 1)).toBe(-1);
    expect(nextFound(found, { row: 1, column: 2 }, 1)).toBe(1);
    expect(nextFound(found, { row: 9, column: 0 }, 1)).toBe(0);
    expect(nextFound(found, { row: 4, column: 0 }, -1)).toBe(0);
    expect(nextFound(found, { row: 0, column: 0 }, -1)).toBe(1);
  });
});
