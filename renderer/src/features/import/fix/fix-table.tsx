import { App, Button, Input, Radio, Tag } from 'antd';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetSummary } from '#shared/contract/roster.ts';
import { useLanguage } from '../../../app/language/language-provider.tsx';
import { useStatus } from '../../../app/live/use-status.ts';
import { DataGrid, type DataGridHandle } from '../../../components/data-grid/data-grid.tsx';
import type { EditResult, TableEdit } from '../../../components/data-grid/edits/edit-queue.ts';
import type { RowCells } from '../../../components/data-grid/grid-column.ts';
import type { GridStatus } from '../../../components/data-grid/grid-status.ts';
import { Failure } from '../../../components/failure.tsx';
import { formatCount } from '../../../components/format.ts';
import { Loading } from '../../../components/loading.tsx';
import { TableStatus } from '../../../components/table-page/table-status.tsx';
import { useColumnFilters } from '../../../components/table-page/use-column-filters.tsx';
import { decideLines, writeCells } from '../decide-form.ts';
import type { Change } from '../use-import.ts';
import { Faults } from './find-faults.ts';
import { fixColumns } from './fix-columns.ts';
import { findSameCells, type SameCells, textsOf } from './same-cells.ts';
import { SameCellsOffer } from './same-cells-offer.tsx';
import { useFixTable } from './use-fix-table.ts';

interface FixTableProps {
  previewId: string;
  file: string;
  sheet: SheetSummary;
  disabled: boolean;
  /** The choice of a sheet, where there are several. */
  children: ReactNode;
  /** False where the files could not be read again. */
  onChange(change: Change): Promise<boolean>;
}

/** What every gesture answers: the decision behind it is no command of the registry. */
const TAKEN: EditResult = { created: [], entry: 'decided' };

/** One sheet to correct, in the same grid as the registry's tables; each gesture is one decision and one undo. */
export function FixTable({ previewId, file, sheet, disabled, children, onChange }: FixTableProps) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { message } = App.useApp();
  const { data: registry } = useStatus();
  const grid = useRef<DataGridHandle>(null);
  const searchField = useRef<HTMLInputElement>(null);
  const { table, error, refetch } = useFixTable({ previewId, file, sheet: sheet.name });
  const faults = useMemo(() => new Faults(sheet), [sheet]);
  const columns = useMemo(() => fixColumns(sheet, faults, t), [sheet, faults, t]);
  const [onlyBad, setOnlyBad] = useState(true);
  const [search, setSearch] = useState('');
  const [status, setStatus] = useState<GridStatus | null>(null);
  const [same, setSame] = useState<SameCells | null>(null);
  const { chips, filtered, ask, set, panel } = useColumnFilters(columns, grid);
  // Lines that were bad stay in sight while they are mended, until the person filters again.
  const newest = useRef(faults);
  newest.current = faults;
  const filterKey = `${onlyBad} ${chips.map(({ key }) => key).join('&')}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the chips
  const tests = useMemo((): ((row: RowCells) => boolean)[] => {
    const byColumn = chips.flatMap(({ test }) => test ?? []);
    if (!onlyBad) return byColumn;
    const seen = new Set<string>();
    const wasBad = (row: RowCells) => {
      if (newest.current.isBad(row)) seen.add(row.id);
      return seen.has(row.id);
    };
    return [wasBad, ...byColumn];
  }, [filterKey]);

  const send = async (edit: TableEdit): Promise<EditResult> => {
    const found = table && findSameCells(edit, table, sheet);
    const isTaken = await onChange((decisions) => writeCells(decisions, file, sheet.name, textsOf(edit)));
    if (!isTaken) throw new Error('the roster could not be read again');
    setSame(found);
    return TAKEN;
  };
  const correctSame = async ({ letter, text, rows }: SameCells) => {
    setSame(null);
    const texts = Object.fromEntries(rows.map((row) => [row, { [letter]: text }]));
    await onChange((decisions) => writeCells(decisions, file, sheet.name, texts));
    grid.current?.focus();
  };
  const turnRows = async () => {
    const rows = grid.current?.selectedRows() ?? [];
    if (rows.length === 0 || disabled) return;
    const taken = rows.every((row) => row.value('result') === 'left-out');
    const lines = rows.map(({ id }) => Number(id));
    await onChange((decisions) => decideLines(decisions, file, sheet.name, lines, taken));
  };

  if (error && !table) return <Failure error={error} onRetry={() => void refetch()} />;
  if (!table) return <Loading />;
  return (
    <div className="fix-table">
      <div className="fix-tools" role="toolbar" aria-label={t('importFix.tools')}>
        {children}
        <Radio.Group
          aria-label={t('importFix.show')}
          optionType="button"
          value={onlyBad}
          onChange={({ target }) => setOnlyBad(target.value)}
          options={[
            { value: true, label: t('importFix.onlyBad') },
            { value: false, label: t('importFix.all', { count: formatCount(table.length) }) },
          ]}
        />
        <Input
          ref={(input) => {
            searchField.current = input?.input ?? null;
          }}
          className="fix-search"
          allowClear
          placeholder={t('importFix.search')}
          aria-label={t('grid.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {chips.map(({ key, label, onRemove }) => (
          <Tag key={key} closable={{ 'aria-label': t('grid.removeFilter', { label }) }} onClose={onRemove}>
            {label}
          </Tag>
        ))}
        <span className="panel-tools">
          <Button disabled={disabled || !status?.selectedRows} title="Ctrl+-" onClick={() => void turnRows()}>
            {t('importFix.turnRows')}
          </Button>
        </span>
      </div>
      {same && (
        <SameCellsOffer same={same} onTake={() => void correctSame(same)} onLeave={() => setSame(null)} />
      )}
      <DataGrid
        ref={grid}
        name={`import-${sheet.fingerprint}`}
        label={t('importFix.label', { sheet: sheet.name })}
        lang={lang}
        columns={columns}
        table={table}
        today={registry?.today ?? ''}
        locked={disabled ? { key: 'importFix.writing' } : null}
        fixedRows
        search={search}
        filters={tests}
        filtered={filtered}
        onFilter={ask}
        onFilterBy={set}
        send={send}
        refresh={async () => {
          await refetch();
        }}
        explain={() => ({ key: 'importFix.notTaken' })}
        onNotice={(sentence) => void message.info(sentence)}
        onStatus={setStatus}
        onEndRows={() => void turnRows()}
        onSearch={() => searchField.current?.select()}
      />
      {panel}
      <div className="fix-status weak">
        {status && <TableStatus status={status} onArrange={() => grid.current?.arrangeAnew()} />}
        <span>{t('importFix.hint')}</span>
      </div>
    </div>
  );
}
