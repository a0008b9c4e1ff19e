import './level-mark.css';
import { useTranslation } from 'react-i18next';
import { LEVEL_SYMBOLS } from '#shared/domain/flags/flag-badge.ts';
import type { FlagLevel } from '#shared/domain/flags/flag-rules.ts';

/** How grave a flag is: symbol and word, never colour alone. */
export function LevelMark({ level, iconOnly = false }: { level: FlagLevel; iconOnly?: boolean }) {
  const { t } = useTranslation();
  const name = t(`flags.level.${level}`);
  if (iconOnly) {
    return (
      <span className="level-mark" data-level={level} role="img" aria-label={name} title={name}>
        {LEVEL_SYMBOLS[level]}
      </span>
    );
  }
  return (
    <span className="level-mark" data-level={level}>
      <span aria-hidden="true">{LEVEL_SYMBOLS[level]}</span> {name}
    </span>
  );
}
