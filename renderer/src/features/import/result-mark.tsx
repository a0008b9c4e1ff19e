import { useTranslation } from 'react-i18next';
import type { RowResult } from './filters.ts';

const SYMBOLS: Record<RowResult, string> = {
  added: '＋',
  updated: '✎',
  unchanged: '＝',
  conflict: '！',
  duplicate: '‖',
  suspectedMovedOut: '⇥',
  refused: '×',
};

/** What comparing found for a row: symbol and word in its colour. */
export function ResultMark({ result }: { result: RowResult }) {
  const { t } = useTranslation();
  return (
    <span className={`result-mark result-${result}`}>
      <span aria-hidden="true">{SYMBOLS[result]}</span> {t(`importPage.result.${result}`)}
    </span>
  );
}
