import { useTranslation } from 'react-i18next';
import type { FlagRule } from '#shared/domain/flags/flag-rules.ts';
import { formatCount } from '../../components/format.ts';
import { LevelMark } from '../../components/level-mark.tsx';
import type { RuleCount } from './flag-rows.ts';

interface RuleListProps {
  counts: readonly RuleCount[];
  chosen: FlagRule | null;
  onChoose(rule: FlagRule | null): void;
}

/** The rules that are broken, with how often; choosing one leaves its flags only. */
export function RuleList({ counts, chosen, onChoose }: RuleListProps) {
  const { t } = useTranslation();
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <nav className="panel flag-rules" aria-label={t('flags.byRule')}>
      <button
        type="button"
        className="flag-rule"
        aria-pressed={chosen === null}
        onClick={() => onChoose(null)}
      >
        <span>{t('flags.allRules')}</span>
        <span className="flag-rule-count">{formatCount(total)}</span>
      </button>
      {counts.map(({ rule, level, count }) => (
        <button
          key={rule}
          type="button"
          className="flag-rule"
          aria-pressed={chosen === rule}
          onClick={() => onChoose(chosen === rule ? null : rule)}
        >
          <LevelMark level={level} iconOnly />
          <span className="flag-rule-name">{t(`flags.rule.${rule}`)}</span>
          <span className="flag-rule-count">{formatCount(count)}</span>
        </button>
      ))}
    </nav>
  );
}
