import './coverage-bar.css';
import { useTranslation } from 'react-i18next';
import type { CoverageClass } from '#shared/domain/coverage/classify-firm.ts';
import { COVERAGE_SYMBOLS } from '#shared/domain/coverage/coverage-symbols.ts';
import { coverageColor } from './coverage-colors.ts';
import { formatCount } from './format.ts';

interface CoverageBarProps {
  counts: readonly { coverage: CoverageClass; count: number }[];
  /** Pixels. */
  height: number;
}

/** Firms by coverage as one stacked bar; wide enough parts carry their symbol, so colour is never alone. */
export function CoverageBar({ counts, height }: CoverageBarProps) {
  const { t } = useTranslation();
  const shown = counts.filter(({ count }) => count > 0);
  const label = shown.map(({ coverage, count }) => `${t(`app.coverage.${coverage}`)} ${formatCount(count)}`);
  return (
    <div
      className="coverage-bar"
      role="img"
      aria-label={label.join(t('app.listSeparator'))}
      style={{ height, lineHeight: `${height}px` }}
    >
      {shown.map(({ coverage, count }, index) => (
        <span
          key={coverage}
          title={label[index]}
          style={{ flexGrow: count, backgroundColor: coverageColor(coverage) }}
        >
          {COVERAGE_SYMBOLS[coverage]}
        </span>
      ))}
    </div>
  );
}
