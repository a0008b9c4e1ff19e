import { Button, Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { formatCount } from '../../components/format.ts';
import { ColumnMapping } from './column-mapping.tsx';
import { ColumnTable } from './column-table.tsx';
import { confirmColumns, decideSheet, openQuestions } from './decide-form.ts';
import { groupSkipped, rowRanges } from './group-problems.ts';
import { ProblemList } from './problem-list.tsx';
import { RememberedNote } from './remembered-note.tsx';
import { SheetLines } from './sheet-lines.tsx';
import type { Change } from './use-import.ts';
import { WordingTable } from './wording-table.tsx';

const UNKNOWN_WORDS: ReadonlySet<string> = new Set(['choice-unknown', 'yes-no-unreadable']);

interface SheetCardProps {
  previewId: string;
  /** The key of its file. */
  file: string;
  sheet: SheetSummary;
  /** False where an earlier sheet of the same form asks for both. */
  asks: boolean;
  /** What else there is to show of it. */
  children: ReactNode;
  onChange(change: Change): void;
}

/** What one sheet was taken for, and everything a person can decide about it. */
export function SheetCard({ previewId, file, sheet, asks, children, onChange }: SheetCardProps) {
  const { t } = useTranslation();
  const questions = asks ? openQuestions(sheet) : [];
  const [mapping, setMapping] = useState(questions.length > 0);
  const [lines, setLines] = useState(sheet.kind === 'unrecognised');
  const { name, kind, hidden, taken, hiddenRows, skipped, columns, problems, wordings } = sheet;
  // Words that nobody knows are asked about below, once each.
  const told = asks && taken ? problems.filter(({ code }) => !UNKNOWN_WORDS.has(code)) : problems;
  const decide = (change: Parameters<typeof decideSheet>[3]) =>
    onChange((decisions) => decideSheet(decisions, file, name, change));
  return (
    <section className="recognised-sheet">
      <h4>
        {name} <span className="weak">{useFacts(sheet).join(' · ')}</span>
      </h4>
      <div className="sheet-tools">
        {kind !== 'empty' && (
          <Checkbox
            checked={taken}
            onChange={({ target }) => decide((now) => ({ ...now, take: target.checked }))}
          >
            {t(hidden ? 'importDecisions.takeHiddenSheet' : 'importDecisions.takeSheet')}
          </Checkbox>
        )}
        {hiddenRows.count > 0 && (
          <Checkbox
            checked={hiddenRows.taken}
            onChange={({ target }) => decide((now) => ({ ...now, hiddenRows: target.checked }))}
          >
            {t('importDecisions.takeHiddenRows', { count: hiddenRows.count })}
          </Checkbox>
        )}
        {columns.length > 0 && (
          <Button size="small" aria-expanded={mapping} onClick={() => setMapping(!mapping)}>
            {t('importDecisions.showColumns')}
          </Button>
        )}
        {kind !== 'empty' && (
          <Button size="small" aria-expanded={lines} onClick={() => setLines(!lines)}>
            {t('importDecisions.showLines')}
          </Button>
        )}
        <RememberedNote sheet={sheet} onForget={() => onChange((decisions) => decisions)} />
      </div>
      {lines && <SheetLines previewId={previewId} file={file} sheet={sheet} onChange={onChange} />}
      {told.length > 0 && <ProblemList problems={told} />}
      {children}
      {taken && asks && <WordingTable wordings={wordings} onChange={onChange} />}
      {questions.length > 0 && (
        <p className="open-questions">
          {t('importDecisions.questions', { count: questions.length })}{' '}
          <Button
            size="small"
            onClick={() =>
              onChange((decisions) =>
                confirmColumns(
                  decisions,
                  sheet,
                  questions.map(({ key }) => key),
                ),
              )
            }
          >
            {t('importDecisions.confirmAll')}
          </Button>
        </p>
      )}
      {mapping && <ColumnTable sheet={sheet} onChange={onChange} />}
      {!mapping && columns.length > 0 && <ColumnMapping columns={columns} />}
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

function useFacts({ kind, hidden, taken, headerRows, building, firms, tenancies }: SheetSummary): string[] {
  const { t } = useTranslation();
  return [
    t(`roster.sheetKinds.${kind}`),
    hidden && !taken && t('importPage.sheet.hidden'),
    kind === 'table' && t('importPage.sheet.header', { rows: rowRanges(headerRows) }),
    building && t('importPage.sheet.building', { building }),
    kind === 'table' &&
      t('importPage.sheet.firms', { firms: formatCount(firms), tenancies: formatCount(tenancies) }),
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');
}
