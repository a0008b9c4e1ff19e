import { Button, DatePicker, Form, Input, type InputRef, Modal } from 'antd';
import dayjs from 'dayjs';
import { useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EARLIEST_DAY, LATEST_DAY } from '#shared/domain/day/day.ts';
import type { RowCells } from '../data-grid/grid-column.ts';
import type { TableName } from './table-name.ts';

/** As many names as help to see that the right rows are meant. */
const NAMES = 5;
const LONGEST_REASON = 200;

interface EndRowsDialogProps {
  name: TableName;
  rows: readonly RowCells[];
  today: string;
  onCancel(): void;
  onEnd(day: string, reason: string): void;
}

/** Ends records instead of deleting them: from which day on, and why. */
export function EndRowsDialog({ name, rows, today, onCancel, onEnd }: EndRowsDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const [day, setDay] = useState(today);
  const [reason, setReason] = useState('');
  const reasonField = useRef<InputRef>(null);
  const reasons = t(`${name}.endReasons`).split('|');
  const names = rows.slice(0, NAMES).map((row) => String(row.value('name')));
  const end = () => {
    if (reason.trim() !== '') onEnd(day, reason.trim());
  };
  return (
    <Modal
      open
      title={t(`${name}.endTitle`, { count: rows.length })}
      okText={t('grid.end.ok')}
      okButtonProps={{ disabled: reason.trim() === '' }}
      cancelText={t('app.cancel')}
      onCancel={onCancel}
      onOk={end}
      afterOpenChange={() => reasonField.current?.focus()}
      width={440}
    >
      <p>
        {names.join(t('app.listSeparator'))}
        {rows.length > NAMES && t('grid.end.more')}
      </p>
      <Form layout="vertical">
        <Form.Item label={t('grid.end.day')} htmlFor={`${id}-day`} required>
          <DatePicker
            id={`${id}-day`}
            value={dayjs(day)}
            allowClear={false}
            minDate={dayjs(EARLIEST_DAY)}
            maxDate={dayjs(LATEST_DAY)}
            onChange={(_, text) => {
              if (typeof text === 'string') setDay(text);
            }}
          />
        </Form.Item>
        <Form.Item label={t('grid.end.reason')} htmlFor={`${id}-reason`} required>
          <Input
            id={`${id}-reason`}
            ref={reasonField}
            value={reason}
            maxLength={LONGEST_REASON}
            placeholder={t('grid.end.reasonHint')}
            onChange={({ target }) => setReason(target.value)}
            onPressEnter={end}
          />
          <div className="table-end-reasons">
            {reasons.map((usual) => (
              <Button key={usual} size="small" onClick={() => setReason(usual)}>
                {usual}
              </Button>
            ))}
          </div>
        </Form.Item>
      </Form>
      <p className="table-end-note">{t(`${name}.endNote`)}</p>
    </Modal>
  );
}
