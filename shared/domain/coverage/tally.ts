import { assertNever } from '../assert-never.ts';
import type { CoverageClass, FirmCoverage } from './classify-firm.ts';
import type { CoverageFirm } from './coverage-input.ts';
import type { FirmMembers } from './firm-members.ts';

/** `total` is the sum of the other five. */
export interface FirmPartition {
  total: number;
  independent: number;
  joint: number;
  dueNotSetUp: number;
  fewMembers: number;
  noMembers: number;
}

export interface Rate {
  covered: number;
  total: number;
}

export interface MemberSums {
  full: number;
  probationary: number;
  elsewhere: number;
  /** Members of whom rosters give a total only. */
  unsplit: number;
}

/** What was found of one firm, counted into each tally it belongs to. */
export interface CountedFirm {
  firm: CoverageFirm;
  members: FirmMembers;
  coverage: FirmCoverage;
  due: boolean;
  /** 工作覆盖: an org, an instructor, or the org of a building it sits in. */
  workCovered: boolean;
}

/** Sums over some firms: all of a registry, or those of one building. */
export class Tally {
  readonly firms: FirmPartition = {
    total: 0,
    independent: 0,
    joint: 0,
    dueNotSetUp: 0,
    fewMembers: 0,
    noMembers: 0,
  };
  readonly members: MemberSums = { full: 0, probationary: 0, elsewhere: 0, unsplit: 0 };
  membersNotSet = 0;
  staff = 0;
  #work = 0;
  #due = 0;
  #dueSetUp = 0;

  add({ firm, members, coverage, due, workCovered }: CountedFirm): void {
    this.firms.total++;
    this.firms[boxOf(coverage.class)]++;
    this.members.full += members.full ?? 0;
    this.members.probationary += members.probationary;
    this.members.unsplit += members.unsplit;
    this.members.elsewhere += firm.membersElsewhere ?? 0;
    if (members.total === null) this.membersNotSet++;
    this.staff += firm.staffCount ?? 0;
    if (workCovered) this.#work++;
    if (due) this.#due++;
    if (due && coverage.class !== 'due-not-set-up') this.#dueSetUp++;
  }

  /** 组织覆盖率, 工作覆盖率 and 应建已建率, each with its denominator. */
  rates(): { organization: Rate; work: Rate; dueSetUp: Rate } {
    const { total, independent, joint } = this.firms;
    return {
      organization: { covered: independent + joint, total },
      work: { covered: this.#work, total },
      dueSetUp: { covered: this.#dueSetUp, total: this.#due },
    };
  }
}

function boxOf(coverageClass: CoverageClass): Exclude<keyof FirmPartition, 'total'> {
  switch (coverageClass) {
    case 'independent':
      return 'independent';
    case 'joint':
      return 'joint';
    case 'due-not-set-up':
      return 'dueNotSetUp';
    case 'few-members':
      return 'fewMembers';
    case 'no-members':
      return 'noMembers';
    default:
      return assertNever(coverageClass);
  }
}
