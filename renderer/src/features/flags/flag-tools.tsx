import { Input, Segmented, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../../components/format.ts';
import { countByLevel, type FlagFilter, type FlagRow } from './flag-rows.ts';
import type { FlagFilterState } from './use-flag-filter.ts';

const LEVELS = ['high', 'middle', 'low'] as const;
type Shown = NonNullable<FlagFilter['show']> | 'all';

interface FlagToolsProps extends FlagFilterState {
  rows: readonly FlagRow[];
  buildings: readonly { id: string; name: string }[];
}

/** What narrows the list: level, building and words. */
export function FlagTools({ rows, buildings, filter, setFilter }: FlagToolsProps) {
  const { t } = useTranslation();
  const counts = countByLevel(rows);
  const all = counts.high + counts.middle + counts.low;
  const counted = (name: string, count: number) => `${name} ${formatCount(count)}`;
  return (
    <div className="flag-tools">
      <Segmented<Shown>
        aria-label={t('flags.byLevel')}
        value={filter.show ?? 'all'}
        onChange={(show) => setFilter({ show: show === 'all' ? null : show })}
        options={[
          { value: 'all', label: counted(t('flags.allLevels'), all) },
          ...LEVELS.map((value) => ({ value, label: counted(t(`flags.level.${value}`), counts[value]) })),
          { value: 'todo', label: counted(t('flags.todo'), counts.todo) },
          { value: 'excepted', label: counted(t('flags.excepted'), counts.excepted) },
        ]}
      />
      <Select
        className="flag-building"
        aria-label={t('flags.byBuilding')}
        placeholder={t('flags.allBuildings')}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={filter.buildingId}
        options={buildings.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(buildingId: string | undefined) => setFilter({ buildingId: buildingId ?? null })}
      />
      {filter.subjectId !== null && (
        <Tag closable closeIcon onClose={() => setFilter({ subjectId: null })}>
          {t('flags.onlyOf', {
            name: rows.find(({ subjectId }) => subjectId === filter.subjectId)?.name ?? '',
          })}
        </Tag>
      )}
      <Input.Search
        className="flag-search"
        aria-label={t('flags.search')}
        placeholder={t('flags.search')}
        allowClear
        value={filter.search}
        onChange={({ target }) => setFilter({ search: target.value })}
      />
    </div>
  );
}
