import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { createContext, type ReactNode, use, useLayoutEffect, useMemo } from 'react';
import { type ColorScheme, coverageVariables } from '../../components/coverage-colors.ts';
import { useLanguage } from '../language/language-provider.tsx';
import { useRemembered } from '../remembered.ts';
import { themeConfig } from './theme-tokens.ts';
import { useSystemScheme } from './use-system-scheme.ts';

export const THEME_CHOICES = ['light', 'dark', 'system'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** Below the top line: a message must not lie over the undo button that was just pressed. */
const MESSAGE_PLACE = { top: 48 };

interface ThemeState {
  choice: ThemeChoice;
  scheme: ColorScheme;
  choose(choice: ThemeChoice): void;
}

const ThemeContext = createContext<ThemeState | null>(null);

/** Light, dark or as the system is; remembered on this computer. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const { lang } = useLanguage();
  const [choice, choose] = useRemembered('theme', THEME_CHOICES, 'system');
  const system = useSystemScheme();
  const scheme = choice === 'system' ? system : choice;
  const state = useMemo(() => ({ choice, scheme, choose }), [choice, scheme, choose]);
  return (
    <ThemeContext value={state}>
      <ConfigProvider
        theme={themeConfig(scheme)}
        locale={lang === 'zh' ? zhCN : enUS}
        componentSize="middle"
        button={{ autoInsertSpace: false }}
      >
        <DocumentTheme scheme={scheme} />
        <App component={false} message={MESSAGE_PLACE}>
          {children}
        </App>
      </ConfigProvider>
    </ThemeContext>
  );
}

/** The scheme in force and the choice behind it. */
export function useTheme(): ThemeState {
  const state = use(ThemeContext);
  if (!state) throw new Error('useTheme is called outside ThemeProvider');
  return state;
}

/** Gives the style sheets the tokens and the coverage colours as variables of the document. */
function DocumentTheme({ scheme }: { scheme: ColorScheme }) {
  const { token } = theme.useToken();
  useLayoutEffect(() => {
    const root = document.documentElement;
    const variables = {
      ...coverageVariables(scheme),
      '--text': token.colorText,
      '--text-weak': token.colorTextTertiary,
      '--line': token.colorBorderSecondary,
      '--line-strong': token.colorBorder,
      '--surface': token.colorBgContainer,
      '--ground': token.colorBgLayout,
      '--hover': token.colorFillTertiary,
      '--accent': token.colorPrimary,
      '--accent-weak': token.colorPrimaryBg,
      '--link': token.colorLink,
      '--added': token.colorSuccess,
      '--added-weak': token.colorSuccessBg,
      '--changed': token.colorInfo,
      '--changed-weak': token.colorInfoBg,
      '--warning': token.colorWarning,
      '--error': token.colorError,
      '--font': token.fontFamily,
    };
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(name, value);
    root.dataset.theme = scheme;
    root.style.colorScheme = scheme;
  }, [scheme, token]);
  return null;
}
