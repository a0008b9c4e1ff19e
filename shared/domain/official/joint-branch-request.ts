import type { Day } from '../day/day.ts';
import type { Rule } from '../profile/rule-profile.ts';
import { BLANK, citeRule } from './cite-rule.ts';
import { writeDay } from './write-day.ts';

export interface JointBranchRequest {
  org: string;
  building: string;
  firms: readonly { name: string; fullMembers: number; members: number }[];
  /** Full members that a unit needs to stand alone. */
  needed: number;
  rule: Rule<unknown>;
  day: Day;
}

/**
 * 请示 for a joint branch, as plain text to paste into Word or WPS. Official letters are Chinese whatever language
 * the program speaks. Figures are the registry's; names, posts and the office addressed are left blank.
 */
export function writeJointBranchRequest({
  org,
  building,
  firms,
  needed,
  rule,
  day,
}: JointBranchRequest): string {
  const named = firms.map(({ name, fullMembers }) => `${name}（正式党员${fullMembers}名）`).join('、');
  const fullMembers = firms.reduce((sum, firm) => sum + firm.fullMembers, 0);
  const members = firms.reduce((sum, firm) => sum + firm.members, 0);
  const others = members > fullMembers ? `，另有预备党员${members - fullMembers}名` : '';
  return [
    `关于成立${org}的请示`,
    '',
    `${BLANK}：`,
    '',
    `　　${building}入驻的${named}等${firms.length}家单位，正式党员均不足${needed}名，尚未建立党组织，合计正式党员${fullMembers}名${others}。`,
    `　　根据${citeRule(rule)}，经协商一致，拟由上述${firms.length}家单位联合成立${org}，隶属${BLANK}，活动场所设在${BLANK}，拟推荐${BLANK}同志为书记人选。`,
    '　　妥否，请批示。',
    '',
    `　　附件：1. 党员花名表`,
    '　　　　　2. 党员身份证明和营业执照副本复印件',
    '　　　　　3. 各单位《挂靠党支部承诺书》',
    '',
    `　　　　　　　　　　　　　　　　　　　　${BLANK}（盖章）`,
    `　　　　　　　　　　　　　　　　　　　　${writeDay(day)}`,
    '',
    `（联系人：${BLANK}　联系电话：${BLANK}）`,
    '',
  ].join('\n');
}
