import type { TFunction } from 'i18next';
import type { Choice, GridColumn } from '../../components/data-grid/grid-column.ts';
import { splitNames } from '../../components/data-grid/values/read-cell.ts';
import { phoneColumn } from '../../components/table-page/column-kinds.ts';

interface WorkerChoices {
  stations: readonly Choice[];
  buildings: readonly Choice[];
}

/** The columns of 专职党群工作者. */
export function workerColumns(t: TFunction, { stations, buildings }: WorkerChoices): GridColumn[] {
  const header = (field: string) => ({ field, header: t(`worker.columns.${field}`) });
  return [
    { ...header('name'), width: 112, kind: 'text', pinned: true, required: true },
    { ...header('stationId'), width: 200, kind: 'choice', choices: stations, labelField: 'station' },
    {
      ...header('buildings'),
      headerHint: t('worker.hints.buildings'),
      width: 320,
      kind: 'choices',
      choices: buildings,
      write: (value) => ({ buildingIds: idsOf(String(value ?? ''), buildings) }),
      hint: (row) => (row.value('buildings') === null ? null : String(row.value('buildings'))),
    },
    {
      ...header('firms'),
      headerHint: t('worker.hints.firms'),
      width: 96,
      kind: 'integer',
      readOnly: true,
    },
    { ...header('post'), width: 140, kind: 'text' },
    phoneColumn({ ...header('phone'), width: 132 }),
    { ...header('hiredOn'), width: 116, kind: 'day' },
  ];
}

/** The columns of 党建指导员. */
export function instructorColumns(t: TFunction): GridColumn[] {
  const header = (field: string) => ({ field, header: t(`instructor.columns.${field}`) });
  return [
    { ...header('name'), width: 112, kind: 'text', pinned: true, required: true },
    { ...header('unit'), width: 240, kind: 'text' },
    phoneColumn({ ...header('phone'), width: 132 }),
    {
      ...header('firms'),
      headerHint: t('instructor.hints.firms'),
      width: 96,
      kind: 'integer',
      readOnly: true,
    },
    { ...header('buildings'), width: 360, kind: 'text', readOnly: true },
  ];
}

function idsOf(text: string, buildings: readonly Choice[]): string[] {
  const ids = new Map(buildings.map(({ label, value }) => [label, String(value)]));
  return splitNames(text).flatMap((name) => ids.get(name) ?? []);
}
