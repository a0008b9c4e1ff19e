import './ended-rows.css';
import { InboxOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { EndedRows } from './ended-rows.tsx';

/** 已停用…: opens the records of a table that were ended. */
export function EndedRowsButton({ table }: { table: CustomTable }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="text" icon={<InboxOutlined />} onClick={() => setOpen(true)}>
        {t('recycle.open')}
      </Button>
      <Drawer
        open={isOpen}
        title={t('recycle.title', { table: t(`history.tables.${table}`) })}
        size={560}
        onClose={() => setOpen(false)}
        destroyOnHidden
      >
        <EndedRows table={table} />
      </Drawer>
    </>
  );
}
