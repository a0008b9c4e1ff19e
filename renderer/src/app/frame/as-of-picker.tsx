import { Button, DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EARLIEST_DAY, LATEST_DAY } from '#shared/domain/day/day.ts';
import { useAsOf } from '../as-of/as-of-context.tsx';
import { useStatus } from '../live/use-status.ts';

/** The day every figure and table is computed for. */
export function AsOfPicker() {
  const { t } = useTranslation();
  const { asOf, setAsOf } = useAsOf();
  const { data: status } = useStatus();
  const id = useId();
  const day = asOf ?? status?.today;
  return (
    <span className="as-of" data-past={asOf !== undefined}>
      <label htmlFor={id}>{t('app.asOf.label')}</label>
      <DatePicker
        id={id}
        value={day ? dayjs(day) : null}
        allowClear={false}
        showNow={false}
        minDate={dayjs(EARLIEST_DAY)}
        maxDate={dayjs(LATEST_DAY)}
        onChange={(_, text) => {
          if (typeof text === 'string') setAsOf(text === status?.today ? undefined : text);
        }}
      />
      <Button type="text" disabled={asOf === undefined} onClick={() => setAsOf(undefined)}>
        {t('app.asOf.today')}
      </Button>
    </span>
  );
}
