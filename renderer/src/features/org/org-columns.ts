import type { TFunction } from 'i18next';
import { ORG_FORMS, ORG_KINDS } from '#shared/domain/org/org-kind.ts';
import type { Choice, GridColumn, Problem, RowCells } from '../../components/data-grid/grid-column.ts';
import { splitNames } from '../../components/data-grid/values/read-cell.ts';
import { namedChoices, phoneColumn } from '../../components/table-page/column-kinds.ts';
import { flagColumn } from '../../components/table-page/flag-column.tsx';

export interface OrgChoices {
  buildings: readonly Choice[];
  orgs: readonly Choice[];
  firms: readonly Choice[];
}

/** The columns of 党组织. */
export function orgColumns(t: TFunction, choices: OrgChoices): GridColumn[] {
  const header = (field: string) => ({ field, header: t(`org.columns.${field}`) });
  const day = (field: string): GridColumn => ({ ...header(field), width: 108, kind: 'day' });
  return [
    { ...header('name'), width: 260, kind: 'text', pinned: true, required: true },
    {
      ...header('form'),
      width: 108,
      kind: 'choice',
      choices: namedChoices(ORG_FORMS, (form) => t(`org.forms.${form}`)),
    },
    {
      ...header('kind'),
      width: 100,
      kind: 'choice',
      choices: namedChoices(ORG_KINDS, (kind) => t(`org.kinds.${kind}`)),
    },
    {
      ...header('buildingId'),
      width: 140,
      kind: 'choice',
      choices: choices.buildings,
      labelField: 'building',
    },
    {
      ...header('coveredFirms'),
      headerHint: t('org.hints.coveredFirms'),
      width: 280,
      kind: 'choices',
      choices: choices.firms,
      readOnly: coversBuilding,
      write: (value, row) => writeCoveredFirms(String(value ?? ''), row, choices.firms),
      hint: (row) => (row.value('coveredFirms') === null ? null : String(row.value('coveredFirms'))),
    },
    { ...header('coveredCount'), width: 84, kind: 'integer', readOnly: true },
    {
      ...header('fullMembers'),
      headerHint: t('org.hints.fullMembers'),
      width: 84,
      kind: 'integer',
      readOnly: true,
    },
    flagColumn(t),
    {
      ...header('superiorOrgId'),
      width: 240,
      kind: 'choice',
      choices: choices.orgs,
      labelField: 'superior',
    },
    { ...header('secretary'), width: 84, kind: 'text' },
    phoneColumn({ ...header('secretaryPhone'), width: 126 }),
    { ...day('secretaryVacantSince'), headerHint: t('org.hints.secretaryVacantSince') },
    day('foundedOn'),
    day('termFrom'),
    { ...day('termTo'), findFault: (_, row) => findTermFault(row) },
    { ...day('electionDelayUntil'), headerHint: t('org.hints.electionDelayUntil') },
    { ...header('committeeSize'), headerHint: t('org.hints.committeeSize'), width: 92, kind: 'integer' },
    day('approvalAppliedOn'),
    day('approvedOn'),
    { ...header('remark'), width: 200, kind: 'text' },
  ];
}

/** A building org covers the building, not a list of firms. */
function coversBuilding(row: RowCells): Problem | null {
  return row.value('form') === 'building' ? { key: 'org.coversBuilding' } : null;
}

/** The firm of an independent org, or the firms of a joint one, which a new org is until it says otherwise. */
function writeCoveredFirms(text: string, row: RowCells, firms: readonly Choice[]): Record<string, unknown> {
  const ids = new Map(firms.map(({ label, value }) => [label, String(value)]));
  const found = splitNames(text).flatMap((name) => ids.get(name) ?? []);
  return row.value('form') === 'independent' ? { firmId: found[0] ?? null } : { coveredFirmIds: found };
}

function findTermFault(row: RowCells): Problem | null {
  const [from, to] = [row.value('termFrom'), row.value('termTo')];
  return from !== null && to !== null && to < from ? { key: 'org.termBackwards' } : null;
}
