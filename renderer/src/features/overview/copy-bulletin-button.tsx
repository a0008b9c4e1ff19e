import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CoverageSummary } from '#shared/contract/coverage.ts';
import { sayCoverage } from '#shared/domain/official/coverage-sentences.ts';

/** 复制为通报文字: the figures on the page as one paragraph on the clipboard. It is an official text: Chinese. */
export function CopyBulletinButton({ summary }: { summary: CoverageSummary }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sayCoverage(summary));
      void message.success(t('overview.bulletin.copied'));
    } catch {
      void message.error(t('overview.bulletin.failed'));
    }
  };
  return (
    <Button icon={<CopyOutlined aria-hidden="true" />} onClick={() => void copy()}>
      {t('overview.bulletin.copy')}
    </Button>
  );
}
