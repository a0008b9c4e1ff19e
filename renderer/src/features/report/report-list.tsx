import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReportKind } from '#shared/contract/report.ts';
import { REPORT_KINDS } from './report-kinds.ts';

/** Every report that can be made, one under the other. */
export function ReportList({ kind, onKind }: { kind: ReportKind; onKind(kind: ReportKind): void }) {
  const { t } = useTranslation();
  return (
    <nav className="report-list" aria-label={t('report.page.kind')}>
      <Menu
        mode="inline"
        inlineIndent={12}
        selectedKeys={[kind]}
        items={REPORT_KINDS.map((value) => ({ key: value, label: t(`report.page.kinds.${value}`) }))}
        onClick={({ key }) => {
          const wanted = REPORT_KINDS.find((value) => value === key);
          if (wanted) onKind(wanted);
        }}
      />
    </nav>
  );
}
