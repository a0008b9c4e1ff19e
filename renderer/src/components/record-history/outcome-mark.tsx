import { useTranslation } from 'react-i18next';
import type { ChangedRecord } from '#shared/contract/history.ts';

type Outcome = ChangedRecord['outcome'];

const SYMBOLS: Record<Outcome, string> = { created: '＋', edited: '✎', ended: '⇥', removed: '－' };

/** What a step did to a record: symbol and word. */
export function OutcomeMark({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  return (
    <span className={`record-outcome record-${outcome}`}>
      <span aria-hidden="true">{SYMBOLS[outcome]}</span> {t(`history.outcomes.${outcome}`)}
    </span>
  );
}
