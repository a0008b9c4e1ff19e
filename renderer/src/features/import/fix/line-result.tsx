import { useTranslation } from 'react-i18next';
import type { Cell } from '#shared/contract/base.ts';
import { RESULTS } from '../filters.ts';
import { ResultMark } from '../result-mark.tsx';

/** What comparing found for a line, or that the person left it out. */
export function LineResult({ value }: { value: Cell }) {
  const { t } = useTranslation();
  const result = RESULTS.find((one) => one === value);
  if (result) return <ResultMark result={result} />;
  return value === 'left-out' ? <span className="weak">{t('importFix.leftOut')}</span> : null;
}
