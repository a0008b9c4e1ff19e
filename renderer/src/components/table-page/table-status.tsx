import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { GridStatus } from '../data-grid/grid-status.ts';
import { formatCount } from '../format.ts';

const MEAN = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** Rows, selection, and what is not yet in its place or not written. */
export function TableStatus({ status, onArrange }: { status: GridStatus; onArrange(): void }) {
  const { t } = useTranslation();
  const { shown, total, selection, refused, moved } = status;
  const isFiltered = shown !== total;
  return (
    <span className="table-status">
      <span>
        {isFiltered
          ? t('grid.status.filtered', { shown: formatCount(shown), total: formatCount(total) })
          : t('grid.status.rows', { count: total, total: formatCount(total) })}
      </span>
      {selection && (
        <span>
          {t('grid.status.count', { count: selection.count, shown: formatCount(selection.count) })}
          {selection.numbers > 0 &&
            ` ${t('grid.status.sum', {
              sum: MEAN.format(selection.sum),
              mean: MEAN.format(selection.sum / selection.numbers),
            })}`}
        </span>
      )}
      {refused > 0 && (
        <strong className="table-refused">{t('grid.status.refused', { count: refused })}</strong>
      )}
      {moved > 0 && (
        <Button size="small" type="link" onClick={onArrange}>
          {t('grid.status.moved', { count: moved })}
        </Button>
      )}
    </span>
  );
}
