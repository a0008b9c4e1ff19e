import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChangedRecord, Entry } from '#shared/contract/history.ts';
import { RecordHistory } from '../record-history/record-history.tsx';
import { EntryRecords } from './entry-records.tsx';

export type Outcome = ChangedRecord['outcome'];

interface EntryRecordsDrawerProps {
  /** The entry looked into; null while the drawer is closed. */
  shown: { id: Entry['id']; title: string; outcome?: Outcome; table?: string } | null;
  onClose(): void;
}

/** The records that a step changed, and from each its whole history. */
export function EntryRecordsDrawer({ shown, onClose }: EntryRecordsDrawerProps) {
  const { t } = useTranslation();
  const [record, setRecord] = useState<ChangedRecord | null>(null);
  return (
    <Drawer
      open={shown !== null}
      title={record ? t('history.record.title', { name: record.name }) : shown?.title}
      extra={
        record && (
          <Button icon={<ArrowLeftOutlined />} onClick={() => setRecord(null)}>
            {t('history.records.back')}
          </Button>
        )
      }
      size={640}
      onClose={onClose}
      afterOpenChange={(open) => {
        if (!open) setRecord(null);
      }}
      destroyOnHidden
    >
      {record && <RecordHistory table={record.table} id={record.id} />}
      {shown && (
        <div hidden={record !== null}>
          <EntryRecords
            key={`${shown.id} ${shown.outcome}`}
            id={shown.id}
            table={shown.table}
            firstOutcome={shown.outcome}
            onRecord={setRecord}
          />
        </div>
      )}
    </Drawer>
  );
}
