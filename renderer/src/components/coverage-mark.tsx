import { useTranslation } from 'react-i18next';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { coverageColor } from './coverage-colors.ts';

interface CoverageMarkProps {
  coverage: CoverageClass;
  /** The symbol alone, its name read out and shown on hover. */
  iconOnly?: boolean;
}

/** The one way a coverage class is shown: symbol and word in its colour. */
export function CoverageMark({ coverage, iconOnly = false }: CoverageMarkProps) {
  const { t } = useTranslation();
  const name = t(`app.coverage.${coverage}`);
  const symbol = (
    <span style={{ display: 'inline-block', width: '1.2em' }}>{COVERAGE_SYMBOLS[coverage]}</span>
  );
  if (iconOnly) {
    return (
      <span role="img" aria-label={name} title={name} style={{ color: coverageColor(coverage) }}>
        {symbol}
      </span>
    );
  }
  return (
    <span style={{ color: coverageColor(coverage), whiteSpace: 'nowrap' }}>
      <span aria-hidden="true">{symbol}</span>
      {name}
    </span>
  );
}
