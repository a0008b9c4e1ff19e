import { themeQuartz } from 'ag-grid-community';

export const ROW_HEIGHT = 32;
export const HEADER_HEIGHT = 32;

/** Follows the variables of the page, so that light and dark need no second theme. */
export const gridTheme = themeQuartz.withParams({
  accentColor: 'var(--accent)',
  browserColorScheme: 'inherit',
  backgroundColor: 'var(--surface)',
  foregroundColor: 'var(--text)',
  textColor: 'var(--text)',
  borderColor: 'var(--line)',
  chromeBackgroundColor: 'var(--ground)',
  headerBackgroundColor: 'var(--ground)',
  headerTextColor: 'var(--text)',
  headerFontWeight: 600,
  headerFontSize: 13,
  headerHeight: HEADER_HEIGHT,
  rowHeight: ROW_HEIGHT,
  rowHoverColor: 'var(--hover)',
  oddRowBackgroundColor: 'var(--surface)',
  fontFamily: 'inherit',
  fontSize: 13,
  dataFontSize: 13,
  spacing: 6,
  cellHorizontalPadding: 8,
  columnBorder: { style: 'solid', width: 1, color: 'var(--line)' },
  headerColumnBorder: { style: 'solid', width: 1, color: 'var(--line)' },
  headerColumnResizeHandleColor: 'transparent',
  wrapperBorder: false,
  wrapperBorderRadius: 0,
  pinnedRowFontWeight: 'inherit',
  pinnedRowBackgroundColor: 'var(--surface)',
  tooltipBackgroundColor: 'var(--surface)',
  tooltipTextColor: 'var(--text)',
});
