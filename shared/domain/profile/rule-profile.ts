import type { Day } from '../day/day.ts';

/** 每 minFirms–maxFirms 户配备 workers 名专职党群工作者: a range, never one number. */
export interface StaffingRange {
  minFirms: number;
  maxFirms: number;
  workers: number;
}

/** The value of every rule by its id. Null is 未设定: the office has not set it and nothing is computed from it. */
export interface RuleValues {
  /** Full members from which a firm must have an org, 名. */
  'full-members-for-org': number;
  /** Firms that one joint branch normally covers at most, 个. */
  'joint-max-units': number;
  /** Full members from which a branch has a committee, 名. */
  'committee-members': number;
  /** Years of a branch's term, 年. */
  'branch-term-years': number;
  /** Staff from which a firm counts as 三有, 名. */
  'three-have-staff': number;
  /** Whether every building should have a Party org. */
  'building-org': boolean;
  /** Whether every building should have a station. */
  'building-station': boolean;
  /** Whether the org of a firm that has gone should be adjusted or abolished. */
  'org-follows-firm': boolean;
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
  /** What the value counts, as the office writes it: 名, 个, 年; empty for switches. */
  readonly unit: string;
  readonly wording: string | null;
  readonly sourceTitle: string | null;
  /** 第…条 */
  readonly article: string | null;
  readonly docNo: string | null;
  readonly confirmed: Confirmation;
  /** Null for the national default. */
  readonly effectiveFrom: Day | null;
}

/** The rules that hold on one day. */
export type RuleProfile = { readonly [Id in RuleId]: Rule<RuleValues[Id]> };
