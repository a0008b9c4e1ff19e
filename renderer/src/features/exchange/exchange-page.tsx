import '../../components/exchange/release.css';
import './exchange.css';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FormsPanel } from './forms/forms-panel.tsx';
import { LettersPanel } from './letters/letters-panel.tsx';
import { ReleaseTable } from './release-table.tsx';

const TABS = ['forms', 'letters', 'releases'] as const;

/** 数据交换: the forms of superior offices, official papers, and what left the office; the address says which, as `?tab=<name>`. */
export function ExchangePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const shown = TABS.find((tab) => tab === params.get('tab')) ?? 'forms';
  return (
    <div className="exchange-page">
      <Tabs
        aria-label={t('app.places.exchange')}
        size="small"
        activeKey={shown}
        items={[
          { key: 'forms', label: t('officialForm.title') },
          { key: 'letters', label: t('letter.title') },
          { key: 'releases', label: t('release.log.title') },
        ]}
        onChange={(tab) => setParams({ tab })}
      />
      {shown === 'forms' && <FormsPanel />}
      {shown === 'letters' && <LettersPanel />}
      {shown === 'releases' && <ReleaseTable />}
    </div>
  );
}
