import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Lang } from '#shared/contract/base.ts';
import { en } from './en/en.ts';
import { zh } from './zh/zh.ts';

/** An i18next instance with both languages, ready at once; keys look like `errors.nothing-to-undo`. */
export function createI18n(lang: Lang): i18n {
  const instance = createInstance();
  void instance.init({
    lng: lang,
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  return instance;
}

const translators = new Map<Lang, TFunction>();

/** Texts for code without a page: terminal, reports. */
export function translator(lang: Lang): TFunction {
  let t = translators.get(lang);
  if (!t) {
    t = createI18n(lang).t;
    translators.set(lang, t);
  }
  return t;
}
