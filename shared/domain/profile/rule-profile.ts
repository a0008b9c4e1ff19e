import type { Day } from '../day/day.ts';

/** 每 minFirms–maxFirms 户配备 workers 名专职党群工作者: a range, never one number. */
export interface StaffingRange {
  minFirms: number;
  maxFirms: number;
  workers: number;
}

/** From `min` to `max`, both included. */
export interface NumberRange {
  min: number;
  max: number;
}

/** Which members a rule counts: full ones only (正式党员), or probationary ones too (党员). */
export type CountBasis = 'full' | 'all';

/**
 * The value of every rule by its id. Null is 未设定: the office has not set it and nothing is computed from it.
 * A rule without a number asks for something as it is worded: its value is true.
 */
export interface RuleValues {
  /** Full members from which a firm must have an org, 名. */
  'full-members-for-org': number;
  /** Firms that one joint branch normally covers at most, 个. */
  'joint-max-units': number;
  /** Members that one branch normally has at most, full and probationary, 名. */
  'branch-max-members': number;
  /** Full members from which a branch has a committee, 名. */
  'committee-members': number;
  /** Members of a branch committee, 名. */
  'committee-size': NumberRange;
  /** Members that a branch committee normally has at most, 名. */
  'committee-max-size': number;
  /** Members from which a firm's org is a general branch (党总支), 名. */
  'general-branch-members': number;
  /** Members from which a firm's org is a Party committee (党委), 名. */
  'party-committee-members': number;
  /** Which members the two rules above count. */
  'ladder-basis': CountBasis;
  /** Years of the term of a branch, 年. */
  'branch-term-years': number;
  /** Years of the term of a general branch, 年. */
  'general-branch-term-years': number;
  /** Years of the term of a Party committee, 年. */
  'party-committee-term-years': number;
  /** Months before the end of a term from which an election is to be prepared, 个月. */
  'term-reminder-months': number;
  /** Years that an election may be put off by, 年. */
  'election-delay-years': number;
  /** Months within which an application to found an org is to be answered, 个月. */
  'approval-months': number;
  /** Days that an org may be without a secretary, 天. */
  'secretary-vacant-days': number;
  /** Members' meetings in a quarter, 次. */
  'meetings-per-quarter': number;
  /** Meetings of a branch's committee in a month, 次. */
  'committee-meetings-per-month': number;
  /** 组织生活会 in a year, 次. */
  'org-life-per-year': number;
  /** 民主评议党员 in a year, 次. */
  'reviews-per-year': number;
  /** Whether every building should have a Party org. */
  'building-org': boolean;
  /** Whether every building should have a station. */
  'building-station': boolean;
  /** Whether the property company or owner that a building org is set up through must be there. */
  'building-sponsor': boolean;
  /** Whether orgs are adjusted or abolished when a firm they are there for has gone. */
  'org-follows-firm': boolean;
  /** Whether no org may stand above itself. */
  'superior-chain': boolean;
  /** Whether days of an org must lie between the Party's founding and the end of this century. */
  'valid-days': boolean;
  /** Whether a firm with some members and no org should have an instructor. */
  'instructor-for-few-members': boolean;
  /** Staff from which a firm without members should have an instructor, 名. */
  'instructor-staff': number;
  /** Staff from which a firm counts as 三有, 名. */
  'three-have-staff': number;
  /** 户 per worker. */
  staffing: StaffingRange | null;
}

export type RuleId = keyof RuleValues;

/**
 * How far a rule was checked against a source: `all` of it; its `text` but not the article's number; `none`
 * of it. What is not confirmed is shown as 待核 and never printed on an official report.
 */
export type Confirmation = 'all' | 'text' | 'none';

/** One rule as it holds on a day: its value, in its own words, and where they stand. */
export interface Rule<Value> {
  readonly value: Value;
  /** What the value counts, as the office writes it: 名, 个, 年; empty for what is no number. */
  readonly unit: string;
  readonly wording: string | null;
  readonly sourceTitle: string | null;
  /** 第…条 */
  readonly article: string | null;
  readonly docNo: string | null;
  readonly confirmed: Confirmation;
  /** Who in the office checked the value; null for the national default. */
  readonly confirmedBy: string | null;
  /** Null for the national default. */
  readonly effectiveFrom: Day | null;
  /** A rule that is off raises no flag; figures go on being computed with its value. */
  readonly on: boolean;
  /** The day it was last switched on or off; null where nobody has. */
  readonly switchedFrom: Day | null;
}

/** The rules that hold on one day. */
export type RuleProfile = { readonly [Id in RuleId]: Rule<RuleValues[Id]> };

/** True when breaking the rule is worth a flag: nobody has switched it off. */
export function isOn(rule: Rule<unknown>): boolean {
  return rule.on && rule.value !== false;
}
