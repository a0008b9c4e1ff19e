import type { Day } from '#shared/domain/day/day.ts';
import { profileOfDay, type StoredRuleValue } from '#shared/domain/profile/profile-of-day.ts';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import type { RegistryFile } from '../db/registry-file.ts';

const VALUES = `
  SELECT rule_id AS ruleId, value, wording, source_title AS sourceTitle, doc_no AS docNo,
    confirmed_by AS confirmedBy, effective_from AS effectiveFrom
  FROM rule_value ORDER BY rowid`;

/** The rules that hold on a day: the national ones with what the office has set over them. */
export function loadProfile(file: RegistryFile, day: Day): RuleProfile {
  return profileOfDay(file.reader.prepare<[], StoredRuleValue>(VALUES).all(), day);
}
