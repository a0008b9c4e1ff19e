import './custom-columns.css';
import { InsertRowRightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListedColumn } from '#shared/contract/custom-column.ts';
import type { CustomTable } from '#shared/domain/custom-column/custom-column.ts';
import { CustomColumnsDialog } from './custom-columns-dialog.tsx';

interface CustomColumnsButtonProps {
  table: CustomTable;
  kept: readonly ListedColumn[];
}

/** 自建列…: opens the columns that the office added to a table. */
export function CustomColumnsButton({ table, kept }: CustomColumnsButtonProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" type="text" icon={<InsertRowRightOutlined />} onClick={() => setOpen(true)}>
        {t('customColumn.open')}
      </Button>
      {isOpen && <CustomColumnsDialog table={table} kept={kept} onClose={() => setOpen(false)} />}
    </>
  );
}
