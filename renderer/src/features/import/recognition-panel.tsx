import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FileSummary, SheetSummary, StationDiffSummary } from '#shared/contract/roster.ts';
import { refusalSentence } from '../../components/error-sentence.ts';
import { formatCount } from '../../components/format.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { groupSkipped, rowRanges } from './group-problems.ts';
import { ProblemList } from './problem-list.tsx';
import { StationCard } from './station-card.tsx';

/** What each file and sheet was taken for, and why. */
export function RecognitionPanel({
  files,
  stations,
}: {
  files: readonly FileSummary[];
  stations: readonly StationDiffSummary[];
}) {
  const { t } = useTranslation();
  return (
    <div className="recognition">
      {files.map(({ file, format, encoding, sheets, refused }) => (
        <article key={file} className="recognised-file">
          <h3>
            {file} <Tag>{format}</Tag>
            {encoding && <Tag>{encoding}</Tag>}
          </h3>
          {refused && <p className="result-refused">{refusalSentence(refused, t)}</p>}
          {sheets.map((sheet) => (
            <SheetCard
              key={sheet.name}
              sheet={sheet}
              station={stations.find((one) => one.file === file && one.sheet === sheet.name)}
            />
          ))}
        </article>
      ))}
    </div>
  );
}

function SheetCard({ sheet, station }: { sheet: SheetSummary; station: StationDiffSummary | undefined }) {
  const { t } = useTranslation();
  const { name, kind, hidden, headerRows, building, firms, tenancies, skipped, columns, problems } = sheet;
  const facts = [
    t(`roster.sheetKinds.${kind}`),
    hidden && t('importPage.sheet.hidden'),
    kind === 'table' && t('importPage.sheet.header', { rows: rowRanges(headerRows) }),
    building && t('importPage.sheet.building', { building }),
    kind === 'table' &&
      t('importPage.sheet.firms', { firms: formatCount(firms), tenancies: formatCount(tenancies) }),
  ].filter((fact) => fact !== false && fact !== null && fact !== '');
  return (
    <section className="recognised-sheet">
      <h4>
        {name} <span className="weak">{facts.join(' · ')}</span>
      </h4>
      {problems.length > 0 && <ProblemList problems={problems} />}
      {sheet.form?.station && station && <StationCard form={sheet.form.station} diff={station} />}
      {columns.length > 0 && <ColumnMapping columns={columns} />}
      {skipped.length > 0 && (
        <p className="weak skipped">
          {t('importPage.sheet.skipped')}{' '}
          {groupSkipped(skipped)
            .map(({ reason, rows }) =>
              t('importPage.sheet.skippedRows', {
                reason: t(`roster.skipReasons.${reason}`, { defaultValue: reason }),
                rows: rowRanges(rows),
              }),
            )
            .join(t('app.listSeparator'))}
        </p>
      )}
    </section>
  );
}
