import type { Day } from '#shared/domain/day/day.ts';
import {
  profileOfDay,
  type StoredRuleSwitch,
  type StoredRuleValue,
} from '#shared/domain/profile/profile-of-day.ts';
import type { RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import { factsOfDay } from './facts-of-day.ts';

const VALUES = `
  SELECT rule_id AS ruleId, value, wording, source_title AS sourceTitle, article, doc_no AS docNo,
    confirmed_by AS confirmedBy, effective_from AS effectiveFrom
  FROM rule_value ORDER BY rowid`;

const SWITCHES = `
  SELECT rule_id AS ruleId, is_on AS isOn, effective_from AS effectiveFrom FROM rule_switch ORDER BY rowid`;

/** What the office has set, in the order it was set. */
export interface StoredRules {
  values: StoredRuleValue[];
  switches: StoredRuleSwitch[];
}

export function readStoredRules(file: RegistryFile): StoredRules {
  type SwitchRow = Omit<StoredRuleSwitch, 'isOn'> & { isOn: 0 | 1 };
  return {
    values: file.reader.prepare<[], StoredRuleValue>(VALUES).all(),
    switches: file.reader
      .prepare<[], SwitchRow>(SWITCHES)
      .all()
      .map((row) => ({ ...row, isOn: row.isOn === 1 })),
  };
}

/** The rules that hold on a day: the national ones with what the office has set over them. */
export function loadProfile(file: RegistryFile, day: Day): RuleProfile {
  return factsOfDay(file, day).keep('profile', ['ruleValue', 'ruleSwitch'], () => {
    const { values, switches } = readStoredRules(file);
    return profileOfDay(values, day, switches);
  });
}
