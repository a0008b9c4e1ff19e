import { useTranslation } from 'react-i18next';
import { ReleaseTable } from './release-table.tsx';

/** 数据交换: what left the office. */
export function ExchangePage() {
  const { t } = useTranslation();
  return (
    <section className="exchange-page" aria-label={t('release.log.title')}>
      <ReleaseTable />
    </section>
  );
}
