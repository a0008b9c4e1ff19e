import { Spin } from 'antd';
import { useTranslation } from 'react-i18next';

/** A page or a part of it that waits for its data. */
export function Loading() {
  const { t } = useTranslation();
  return (
    <div role="status" style={{ padding: 48, textAlign: 'center', color: 'var(--text-weak)' }}>
      <Spin size="small" /> {t('app.loading')}
    </div>
  );
}
