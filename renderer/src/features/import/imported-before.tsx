import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FileSummary } from '#shared/contract/roster.ts';
import { formatMoment } from '#shared/domain/day/format-moment.ts';

/** Says of which files the very same bytes were imported already. */
export function ImportedBefore({ files }: { files: readonly FileSummary[] }) {
  const { t } = useTranslation();
  return files.map(
    ({ file, importedAt }) =>
      importedAt && (
        <Alert
          key={file}
          type="info"
          showIcon
          title={t('importPage.preview.importedBefore', { file, day: formatMoment(importedAt) })}
        />
      ),
  );
}
