import { DesktopOutlined, MoonOutlined, SunOutlined } from '@ant-design/icons';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Lang } from '#shared/contract/base.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { type ThemeChoice, useTheme } from '../theme/theme-provider.tsx';

const THEME_ICONS = { light: <SunOutlined />, dark: <MoonOutlined />, system: <DesktopOutlined /> };

/** 中 / EN. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { lang, choose } = useLanguage();
  return (
    <Segmented<Lang>
      aria-label={t('app.language.label')}
      value={lang}
      onChange={choose}
      options={[
        { value: 'zh', label: t('app.language.zh'), title: '中文' },
        { value: 'en', label: t('app.language.en'), title: 'English' },
      ]}
    />
  );
}

/** Light, dark, as the system. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { choice, choose } = useTheme();
  return (
    <Segmented<ThemeChoice>
      aria-label={t('app.theme.label')}
      value={choice}
      onChange={choose}
      options={(['light', 'dark', 'system'] as const).map((value) => ({
        value,
        icon: THEME_ICONS[value],
        title: t(`app.theme.${value}`),
      }))}
    />
  );
}
