import type { ReportedForm } from '../../org/org-kind.ts';
import type { RosterValues } from '../roster-row.ts';

/**
 * How a firm is organized where a roster only says that it is (是否建立党组织 = 是): jointly when the org's
 * name says so or the firm has fewer full members than an org of its own needs, else independently, which is
 * the rule (支部工作条例第四条：以单独组建为主要方式). Null where the roster tells the form, or no org.
 * A person is asked to check; `membersForOrg` comes from the rule profile of the day.
 */
export function assumeOrgForm(values: RosterValues, membersForOrg: number): ReportedForm | null {
  if (values.orgSetUp !== true || values.orgForm) return null;
  if (values.orgName?.includes('联合')) return 'joint';
  const members = values.fullMembers ?? values.memberTotal ?? null;
  return members !== null && members < membersForOrg ? 'joint' : 'independent';
}
