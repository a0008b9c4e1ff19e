import { DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';

/** Which steps are shown. */
export interface HistoryFilter {
  kinds: string[];
  from: string | undefined;
  to: string | undefined;
  search: string;
}

export const NO_FILTER: HistoryFilter = { kinds: [], from: undefined, to: undefined, search: '' };

interface HistoryFiltersProps {
  filter: HistoryFilter;
  /** The kinds that the history has. */
  kinds: readonly string[];
  onChange(filter: HistoryFilter): void;
}

/** Words, kinds of command and a period: what stands above the list. */
export function HistoryFilters({ filter, kinds, onChange }: HistoryFiltersProps) {
  const { t } = useTranslation();
  const { from, to } = filter;
  return (
    <div className="history-filters">
      <Input
        allowClear
        className="history-search"
        placeholder={t('history.filter.search')}
        aria-label={t('history.filter.search')}
        value={filter.search}
        onChange={({ target }) => onChange({ ...filter, search: target.value })}
      />
      <Select
        mode="multiple"
        allowClear
        maxTagCount="responsive"
        className="history-kinds"
        placeholder={t('history.filter.kind')}
        aria-label={t('history.filter.kind')}
        value={filter.kinds}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`history.kinds.${kind}`, {
            defaultValue: t(`app.places.${kind}`, { defaultValue: kind }),
          }),
        }))}
        onChange={(chosen) => onChange({ ...filter, kinds: chosen })}
      />
      <DatePicker.RangePicker
        allowEmpty
        aria-label={t('history.filter.period')}
        placeholder={[t('history.filter.from'), t('history.filter.to')]}
        value={[from ? dayjs(from) : null, to ? dayjs(to) : null]}
        onChange={(_, days) =>
          onChange({ ...filter, from: days?.[0] || undefined, to: days?.[1] || undefined })
        }
      />
    </div>
  );
}
