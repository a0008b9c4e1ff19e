import { Progress as Bar, Button, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Progress } from '#shared/contract/base.ts';
import { formatCount } from './format.ts';

interface LongWorkProgressProps {
  progress: Progress | null;
  onCancel(): void;
}

/** What long work is doing, how far it is, and 取消. */
export function LongWorkProgress({ progress, onCancel }: LongWorkProgressProps) {
  const { t } = useTranslation();
  const stage = progress
    ? t(`progress.${progress.stage}`, { defaultValue: progress.stage })
    : t('app.loading');
  const percent = progress?.total ? Math.min(100, Math.floor((progress.done / progress.total) * 100)) : null;
  return (
    <div className="long-work" role="status" aria-live="polite">
      <span>
        {stage}
        {progress && progress.done >= 1 && (
          <span className="weak">
            {' '}
            {formatCount(Math.floor(progress.done))}
            {progress.total !== null && ` / ${formatCount(progress.total)}`}
          </span>
        )}
      </span>
      {percent === null ? <Spin size="small" /> : <Bar percent={percent} aria-label={stage} />}
      <Button onClick={onCancel}>{t('app.cancel')}</Button>
    </div>
  );
}
