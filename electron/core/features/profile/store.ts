import type { RuleEntry, RuleValue } from '#shared/contract/profile.ts';
import type { RuleId } from '#shared/domain/profile/rule-profile.ts';
import type { RegistryFile } from '../../db/registry-file.ts';

/** When the command that made a row was run. */
const MADE_AT = (table: string) => `
  (SELECT e.at FROM journal_change c JOIN journal_entry e ON e.seq = c.entry_seq
    WHERE c.row_id = ${table}.id AND c.before IS NULL ORDER BY e.seq LIMIT 1)`;

const ENTRIES = `
  SELECT id, 'set' AS type, ${MADE_AT('rule_value')} AS at, effective_from AS effectiveFrom, value,
    NULL AS isOn, wording, source_title AS sourceTitle, article, doc_no AS docNo,
    confirmed_by AS confirmedBy
  FROM rule_value WHERE rule_id = :ruleId
  UNION ALL
  SELECT id, 'switch', ${MADE_AT('rule_switch')}, effective_from, 'null', is_on, NULL, NULL, NULL, doc_no, NULL
  FROM rule_switch WHERE rule_id = :ruleId`;

type EntryRow = Omit<RuleEntry, 'value' | 'on'> & { value: string; isOn: 0 | 1 | null };

/** What was done to a rule, the newest first by the day from which it holds. */
export function listRuleEntries(file: RegistryFile, ruleId: RuleId): RuleEntry[] {
  return file.reader
    .prepare<[{ ruleId: string }], EntryRow>(ENTRIES)
    .all({ ruleId })
    .map(({ value, isOn, ...row }) => ({
      ...row,
      value: JSON.parse(value) as RuleValue,
      on: isOn === null ? null : isOn === 1,
    }))
    .sort((a, b) => b.effectiveFrom.localeCompare(a.effectiveFrom) || (b.at ?? '').localeCompare(a.at ?? ''));
}
