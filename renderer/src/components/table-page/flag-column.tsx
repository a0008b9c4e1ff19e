import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Cell } from '#shared/contract/base.ts';
import type { GridColumn } from '../data-grid/grid-column.ts';

/** 标记: how many flags of each level a row has; opens them. */
export function flagColumn(t: TFunction): GridColumn {
  return {
    field: 'flags',
    header: t('grid.flags.header'),
    headerHint: t('grid.flags.hint'),
    width: 92,
    kind: 'text',
    readOnly: true,
    render: FlagBadge,
  };
}

function FlagBadge({ value, id }: { value: Cell; id: string }) {
  const { t } = useTranslation();
  return (
    <Link
      to={`/flags?${new URLSearchParams({ subject: id })}`}
      aria-label={t('grid.flags.open', { flags: String(value) })}
      tabIndex={-1}
    >
      {value}
    </Link>
  );
}
