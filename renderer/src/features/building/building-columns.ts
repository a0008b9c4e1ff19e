import type { TFunction } from 'i18next';
import type { Choice, GridColumn } from '../../components/data-grid/grid-column.ts';
import { flagChoices, namedChoices } from '../../components/table-page/column-kinds.ts';
import { flagColumn } from '../../components/table-page/flag-column.tsx';

export interface BuildingChoices {
  stations: readonly Choice[];
  communities: readonly Choice[];
  sponsors: readonly Choice[];
}

const STATUSES = ['with-org', 'station-only', 'blank'] as const;
const ORG_KINDS = ['committee', 'general-branch', 'branch', 'temporary-branch'] as const;

/** The columns of 楼宇: what is typed, then what is computed from its firms and orgs. */
export function buildingColumns(t: TFunction, choices: BuildingChoices): GridColumn[] {
  const header = (field: string) => ({ field, header: t(`building.columns.${field}`) });
  const link = (
    field: string,
    labelField: string,
    width: number,
    options: readonly Choice[],
  ): GridColumn => ({
    ...header(field),
    width,
    kind: 'choice',
    choices: options,
    labelField,
  });
  const count = (field: string): GridColumn => ({ ...header(field), width: 76, kind: 'integer' });
  const figure = (field: string): GridColumn => ({ ...count(field), width: 84, readOnly: true });
  return [
    { ...header('name'), width: 168, kind: 'text', pinned: true, required: true },
    {
      ...header('status'),
      headerHint: t('building.hints.status'),
      width: 116,
      kind: 'choice',
      choices: namedChoices(STATUSES, (status) => t(`coverage.building.${status}`)),
      readOnly: true,
      hint: (row) => t(`building.statusHints.${row.value('status')}`, { defaultValue: '' }) || null,
    },
    flagColumn(t),
    { ...header('org'), width: 200, kind: 'text', readOnly: true },
    {
      ...header('orgKind'),
      width: 92,
      kind: 'choice',
      choices: namedChoices(ORG_KINDS, (kind) => t(`org.kinds.${kind}`)),
      readOnly: true,
    },
    { ...header('secretary'), width: 84, kind: 'text', readOnly: true },
    { ...header('termTo'), width: 104, kind: 'day', readOnly: true },
    figure('firms'),
    figure('fullMembers'),
    figure('independent'),
    figure('joint'),
    figure('dueNotSetUp'),
    { ...figure('fewMembers'), width: 116 },
    figure('noMembers'),
    { ...header('street'), width: 104, kind: 'text', readOnly: true },
    link('communityId', 'community', 120, choices.communities),
    link('stationId', 'station', 160, choices.stations),
    link('sponsorId', 'sponsor', 180, choices.sponsors),
    { ...figure('workers'), width: 132 },
    { ...header('address'), width: 200, kind: 'text' },
    { ...count('floorsAbove'), width: 84 },
    { ...count('floorsBelow'), width: 84 },
    { ...header('areaSqm'), width: 116, kind: 'decimal' },
    { ...header('taxBuilding'), width: 92, kind: 'choice', choices: flagChoices(t) },
    { ...header('remark'), width: 200, kind: 'text' },
  ];
}
