import { FileExcelOutlined, FilePdfOutlined, FileWordOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportTask } from './use-report-output.ts';

const TASKS = [
  { task: 'print', label: 'report.page.print', icon: <PrinterOutlined /> },
  { task: 'pdf', label: 'report.page.savePdf', icon: <FilePdfOutlined /> },
  { task: 'xlsx', label: 'report.page.saveXlsx', icon: <FileExcelOutlined /> },
  { task: 'docx', label: 'report.page.saveDocx', icon: <FileWordOutlined /> },
] as const;

interface ReportToolsProps {
  running: ReportTask | null;
  disabled: boolean;
  onStart(task: ReportTask): void;
  onCancel(): void;
}

/** 打印 · 存为 PDF · 存为 Excel; the one under way turns and can be cancelled. */
export function ReportTools({ running, disabled, onStart, onCancel }: ReportToolsProps) {
  const { t } = useTranslation();
  return (
    <div className="report-tools">
      {running && <Button onClick={onCancel}>{t('app.cancel')}</Button>}
      {TASKS.map(({ task, label, icon }) => (
        <Button
          key={task}
          icon={icon}
          loading={running === task}
          disabled={disabled || (running !== null && running !== task)}
          onClick={() => onStart(task)}
        >
          {t(label)}
        </Button>
      ))}
    </div>
  );
}
