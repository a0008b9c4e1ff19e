import 'dayjs/locale/zh-cn';
import { createContext, type ReactNode, use, useLayoutEffect, useMemo, useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Lang } from '#shared/contract/base.ts';
import { createI18n } from '#shared/i18n/i18n.ts';
import { useRemembered } from '../remembered.ts';

interface LanguageState {
  lang: Lang;
  choose(lang: Lang): void;
}

const LanguageContext = createContext<LanguageState | null>(null);

/** Chinese unless the person chose English on this computer. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [lang, choose] = useRemembered<Lang>('language', ['zh', 'en'], 'zh');
  const [i18n] = useState(() => createI18n(lang));
  useLayoutEffect(() => {
    void i18n.changeLanguage(lang);
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en';
    document.title = i18n.t('app.title');
  }, [i18n, lang]);
  const state = useMemo(() => ({ lang, choose }), [lang, choose]);
  return (
    <LanguageContext value={state}>
      <I18nextProvider i18n={i18n}>{children}</I18nextProvider>
    </LanguageContext>
  );
}

/** The language of the window and how to change it. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (!state) throw new Error('useLanguage is called outside LanguageProvider');
  return state;
}
