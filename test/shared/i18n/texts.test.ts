import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { en } from '#shared/i18n/en/en.ts';
import { createI18n } from '#shared/i18n/i18n.ts';
import { zh } from '#shared/i18n/zh/zh.ts';

type Texts = { [key: string]: string | Texts };

function flatten(texts: Texts, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'string') flat.set(prefix + key, value);
    else for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
  }
  return flat;
}

/** Chinese has no plural forms: `key_one` and `key_other` in English stand for one `key`. */
const singular = (key: string) => key.replace(/_(one|other)$/, '');
const holes = (text: string) =>
  [...new Set([...text.matchAll(/{{\s*(\w+)/g)].map((match) => match[1]))].sort();

describe('texts', () => {
  const chinese = flatten(zh);
  const english = flatten(en);

  test('every Chinese text has an English one and the other way round', () => {
    const keys = (texts: Map<string, string>) => [...new Set([...texts.keys()].map(singular))].sort();
    expect(keys(english)).toEqual(keys(chinese));
  });

  test('both languages of a text are filled by the same values', () => {
    for (const [key, text] of english) {
      const original = chinese.get(singular(key)) ?? chinese.get(key) ?? '';
      if (key.endsWith('_one')) continue;
      expect([key, holes(text)]).toEqual([key, holes(original)]);
    }
  });

  test('no text is blank, and no English text is Chinese', () => {
    for (const [key, text] of [...chinese, ...english]) expect([key, text.trim()]).not.toEqual([key, '']);
    const exceptions = /^(app\.language|report\.)/;
    for (const [key, text] of english) {
      if (!exceptions.test(key)) expect([key, /\p{Script=Han}/u.test(text)]).toEqual([key, false]);
    }
  });

  test('a refusal is told in the language asked for', () => {
    expect(createI18n('zh').t('errors.nothing-to-undo')).toBe('没有可撤销的操作。');
    expect(createI18n('en').t('errors.nothing-to-undo')).toBe('There is nothing to undo.');
  });

  test('every text that the sources name is there', () => {
    const named = globSync('{electron,renderer}/**/*.{ts,tsx}').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([\w-]+(?:\.[\w-]+)+)'/g)].map(
        (match) => `${file}: ${match[1]}`,
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    const known = new Set([...chinese.keys()].map(singular));
    expect(named.filter((line) => !known.has(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
  });
});
