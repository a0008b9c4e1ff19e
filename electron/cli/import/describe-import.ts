import type { TFunction } from 'i18next';
import type {
  DiffRow,
  FileSummary,
  Preview,
  SheetSummary,
  StationDiffSummary,
} from '#shared/contract/roster.ts';
import { cellText, fieldText } from '#shared/i18n/field-text.ts';
import { type Applied, explainProblem } from './import-json.ts';

/** Problems and lines shown of each kind; `--json` has them all. */
const SHOWN = 20;

/** What a person at a terminal reads of an import: each file, each doubtful line, and what was done. */
export function describeImport(
  preview: Preview,
  rows: readonly DiffRow[],
  applied: Applied | null,
  t: TFunction,
): string {
  const read = preview.files.filter(({ refused }) => refused === null);
  return [
    ...read.flatMap((file) => describeFile(file, t)),
    ...describeRows(rows, t),
    ...preview.stations.map((station) => describeStation(station, t)),
    t('cli.import.diff', preview.diff),
    describeOutcome(applied, t),
  ].join('\n');
}

function describeFile({ file, format, encoding, sheets }: FileSummary, t: TFunction): string[] {
  const kinds = [format, encoding].filter(Boolean).join(', ');
  return [t('cli.import.file', { file, kinds }), ...sheets.flatMap((sheet) => describeSheet(sheet, t))];
}

function describeSheet(sheet: SheetSummary, t: TFunction): string[] {
  const { name, kind, hidden, taken, headerRows, building, firms, tenancies, problems, columns } = sheet;
  if (kind !== 'table' || !taken) {
    const why = hidden ? t('importPage.sheet.hidden') : t(`roster.sheetKinds.${kind}`);
    return [t('cli.import.otherSheet', { name, why })];
  }
  const place = building === null ? '' : t('cli.import.inBuilding', { building });
  const unused = columns
    .filter(({ field, header }) => field === null && header !== '')
    .map(({ header }) => header);
  return [
    t('cli.import.sheet', { name, rows: headerRows.join(t('app.listSeparator')), place, firms, tenancies }),
    ...(unused.length > 0 ? [t('cli.import.unused', { columns: unused.join(t('app.listSeparator')) })] : []),
    ...shorten(
      problems.map((problem) => {
        const { row, level, column, value } = problem;
        const cell = [column, value].filter(Boolean).join(' ');
        const params = {
          row,
          level: t(`importPage.level.${level}`),
          cell,
          sentence: explainProblem(problem, t),
        };
        return t(cell ? 'cli.import.problemOfCell' : 'cli.import.problem', params);
      }),
      t,
    ),
  ];
}

function describeStation({ name, stationId, compared }: StationDiffSummary, t: TFunction): string {
  const differing = compared.filter(({ told, known }) => told !== known);
  const said = [
    stationId === null && t('importPage.station.new'),
    ...differing.map(({ figure, told, known }) =>
      t('importPage.station.compared', { figure: t(`roster.stationForm.${figure}`), told, known }),
    ),
  ].filter((text) => text !== false);
  const line = t('cli.import.station', { name });
  return said.length > 0 ? t('cli.import.lineSaid', { line, said: said.join(t('cli.import.and')) }) : line;
}

function describeRows(rows: readonly DiffRow[], t: TFunction): string[] {
  const results = [...new Set(rows.map(({ result }) => result))];
  return results.flatMap((result) => {
    const found = rows.filter((row) => row.result === result);
    const head = t('cli.import.result', { result: t(`importPage.result.${result}`), count: found.length });
    return [
      head,
      ...shorten(
        found.map((row) => describeRow(row, t)),
        t,
      ),
    ];
  });
}

function describeRow({ row, name, changes, notes }: DiffRow, t: TFunction): string {
  const cells = changes.map(({ field, old, new: value }) =>
    t('cli.import.change', {
      field: fieldText(field, t),
      old: cellText(field, old, t),
      new: cellText(field, value, t),
    }),
  );
  const why = notes.map(({ code, params }) => t(`rosterNotes.${code}`, params));
  const said = [...cells, ...why].join(t('cli.import.and'));
  const line = row === null ? name : t('cli.import.line', { row, name });
  return said ? t('cli.import.lineSaid', { line, said }) : t('cli.import.lineOnly', { line });
}

function describeOutcome(applied: Applied | null, t: TFunction): string {
  if (applied === null) return t('cli.import.notWritten');
  const { added, updated, movedOut, stations, entry } = applied;
  if (entry === null) return t('cli.import.nothingToWrite');
  const written = t('cli.import.written', { added, updated, movedOut });
  return stations > 0 ? `${written}\n${t('cli.import.stationsWritten', { count: stations })}` : written;
}

function shorten(lines: readonly string[], t: TFunction): string[] {
  if (lines.length <= SHOWN) return [...lines];
  return [...lines.slice(0, SHOWN), t('cli.import.more', { count: lines.length - SHOWN })];
}
