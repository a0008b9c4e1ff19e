import './release.css';
import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridPicture } from '../data-grid/grid-picture.ts';
import type { TableName } from '../table-page/table-name.ts';
import { ViewDialog } from './view-dialog.tsx';

interface ViewButtonProps {
  table: TableName;
  /** What the rows are filtered by, in words. */
  filter: string;
  picture(): GridPicture | null;
}

/** 打印、导出本表…: the table as it is before the person, on paper or as a workbook. */
export function ViewButton({ table, filter, picture }: ViewButtonProps) {
  const { t } = useTranslation();
  const [taken, setTaken] = useState<GridPicture | null>(null);
  return (
    <>
      <Button icon={<PrinterOutlined />} onClick={() => setTaken(picture())}>
        {t('exchange.view.open')}
      </Button>
      {taken && <ViewDialog table={table} filter={filter} picture={taken} onClose={() => setTaken(null)} />}
    </>
  );
}
