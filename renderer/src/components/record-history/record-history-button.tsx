import { HistoryOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RecordHistory } from './record-history.tsx';

interface RecordHistoryButtonProps {
  table: string;
  disabled: boolean;
  /** The record that the person is at; asked when the button is pressed. */
  record(): { id: string; name: string } | null;
}

/** 变更记录: opens the history of the record that the person is at beside its table. */
export function RecordHistoryButton({ table, disabled, record }: RecordHistoryButtonProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ id: string; name: string } | null>(null);
  return (
    <>
      <Button icon={<HistoryOutlined />} disabled={disabled} onClick={() => setShown(record())}>
        {t('history.record.open')}
      </Button>
      <Drawer
        open={shown !== null}
        title={t('history.record.title', { name: shown?.name ?? '' })}
        size={560}
        onClose={() => setShown(null)}
        destroyOnHidden
      >
        {shown && <RecordHistory table={table} id={shown.id} />}
      </Drawer>
    </>
  );
}
