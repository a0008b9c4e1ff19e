import { type ThemeConfig, theme } from 'antd';
import type { ColorScheme } from '../../components/coverage-colors.ts';

const FONT =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', 'Segoe UI', system-ui, sans-serif";

const LIGHT_TINTS = {
  colorSuccessBg: '#eaf6ee',
  colorSuccessBorder: '#a9d3ba',
  colorWarningBg: '#fdf4e3',
  colorWarningBorder: '#e8ca94',
  colorErrorBg: '#fdf0f0',
  colorErrorBorder: '#eab3b5',
  colorPrimaryBg: '#fbeeee',
};

/** One accent on neutral greys; brighter in the dark, where the red of the light page would sink. */
export function themeConfig(scheme: ColorScheme): ThemeConfig {
  const dark = scheme === 'dark';
  return {
    algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      fontFamily: FONT,
      fontSize: 13,
      controlHeight: 28,
      controlHeightSM: 24,
      sizeStep: 3,
      borderRadius: 4,
      motion: false,
      wireframe: false,
      colorPrimary: dark ? '#e0525a' : '#b4232a',
      colorInfo: dark ? '#6fa8f0' : '#2563b8',
      colorSuccess: dark ? '#52b87c' : '#17683a',
      colorWarning: dark ? '#e0a63c' : '#99600a',
      // The tints that antd derives from dark colours are grey.
      ...(dark ? {} : LIGHT_TINTS),
      colorError: dark ? '#f4716f' : '#c2242b',
      colorLink: dark ? '#8fbcf5' : '#1f55a0',
      colorTextBase: dark ? '#e6e7e9' : '#1d1f23',
      colorBgBase: dark ? '#101113' : '#ffffff',
      colorBgContainer: dark ? '#1b1c1f' : '#ffffff',
      colorBgElevated: dark ? '#26282c' : '#ffffff',
      colorBgLayout: dark ? '#101113' : '#f3f4f5',
      colorTextTertiary: dark ? '#9aa0a8' : '#636870',
      colorTextDescription: dark ? '#9aa0a8' : '#636870',
    },
    components: {
      Table: { cellPaddingBlockSM: 5, cellPaddingInlineSM: 8, headerBorderRadius: 0 },
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' },
    },
  };
}
