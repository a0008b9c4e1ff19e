import type { Cell, FirmCellColumn } from './firm-cells.ts';
import type { FirmCells } from './roster-diff.ts';

/** The registry row of a new firm: every cell the roster tells, null for the others. */
export function toNewFirmRow({ name, nameKey, uscc, values, custom }: FirmCells) {
  const cells = {
    kind: values.kind ?? null,
    industry: values.industry ?? null,
    legalRepresentative: values.legalRepresentative ?? null,
    contact: values.contact ?? null,
    phone: values.phone ?? null,
    staffCount: values.staffCount ?? null,
    fullMembers: values.fullMembers ?? null,
    probationaryMembers: values.probationaryMembers ?? null,
    memberTotal: values.memberTotal ?? null,
    membersElsewhere: values.membersElsewhere ?? null,
    reportedForm: values.orgForm ?? null,
    reportedOrgKind: values.orgKind ?? null,
    reportedOrgName: values.orgName ?? null,
    reportedFoundedOn: values.orgFoundedOn ?? null,
    reportedSecretary: values.secretary ?? null,
    reportedSecretarySource: values.secretarySource ?? null,
    reportedInstructor: values.instructor ?? null,
    notSetUpReason: values.notSetUpReason ?? null,
    registeredAddress: values.registeredAddress ?? null,
    revenue: values.revenue ?? null,
    aboveScale: toFlag(values.aboveScale),
    founderIsMember: toFlag(values.founderIsMember),
    remark: values.remark ?? null,
  } satisfies Record<FirmCellColumn, Cell>;
  return { name, nameKey, uscc, ...cells, custom: JSON.stringify(custom) };
}

function toFlag(value: boolean | null | undefined): 0 | 1 | null {
  if (value === null || value === undefined) return null;
  return value ? 1 : 0;
}
