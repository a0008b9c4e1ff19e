import type { Day } from '../day/day.ts';
import type { FlagFinding, FlagSubjectKind } from './flag-finding.ts';

/** A flag that is silent from `fromDay` until `untilDay`, both included: 认可例外 by an authority, or 忽略. */
export interface FlagException {
  id: string;
  version: number;
  kind: 'exception' | 'ignored';
  rule: string;
  subjectKind: FlagSubjectKind;
  subjectId: string;
  reason: string;
  /** 批准机关; null for one that is ignored. */
  authority: string | null;
  docNo: string | null;
  fromDay: Day;
  untilDay: Day;
}

/** A finding with the exception that silences it, if any. */
export interface JudgedFinding {
  finding: FlagFinding;
  exception: FlagException | null;
}

/** Puts beside each finding the exception in force on a day; of several the one that lasts longest. */
export function applyExceptions(
  findings: readonly FlagFinding[],
  exceptions: readonly FlagException[],
  day: Day,
): JudgedFinding[] {
  const inForce = new Map<string, FlagException>();
  for (const exception of exceptions) {
    if (day < exception.fromDay || day > exception.untilDay) continue;
    const key = keyOf(exception.rule, exception.subjectId);
    const other = inForce.get(key);
    if (!other || other.untilDay < exception.untilDay) inForce.set(key, exception);
  }
  return findings.map((finding) => ({
    finding,
    exception: inForce.get(keyOf(finding.rule, finding.subject.id)) ?? null,
  }));
}

function keyOf(rule: string, subjectId: string): string {
  return `${rule} ${subjectId}`;
}
