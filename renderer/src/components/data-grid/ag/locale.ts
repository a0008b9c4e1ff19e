import { AG_GRID_LOCALE_CN, AG_GRID_LOCALE_EN } from '@ag-grid-community/locale';
import type { Lang } from '#shared/contract/base.ts';

/** The grid's own words. */
export function gridLocale(lang: Lang): Record<string, string> {
  return lang === 'zh' ? AG_GRID_LOCALE_CN : AG_GRID_LOCALE_EN;
}
