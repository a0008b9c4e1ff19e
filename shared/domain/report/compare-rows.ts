import { classifyFirm } from '../coverage/classify-firm.ts';
import type { Day } from '../day/day.ts';
import { ORG_KINDS } from '../org/org-kind.ts';
import type { ReportFirm, ReportRows } from './report-rows.ts';

/** 新增 · 迁出 · 注销 · 组建情况变化 of firms; 新建 · 升格 · 降格 · 撤销 of orgs. */
export const CHANGE_KINDS = [
  'firm-added',
  'firm-moved-out',
  'firm-deregistered',
  'coverage-changed',
  'org-founded',
  'org-upgraded',
  'org-downgraded',
  'org-abolished',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface RowChange {
  kind: ChangeKind;
  id: string;
  name: string;
  building: string | null;
  /** What it was and what it is: a class of coverage or a kind of org; null where there is neither. */
  before: string | null;
  after: string | null;
  day: Day | null;
  /** As it was entered; null where nobody entered one. */
  reason: string | null;
}

/** Ending a firm for one of these reasons means that it is no more, wherever it sat. */
const DEREGISTERED = /注销|吊销|deregister|revoked/i;

/** What changed from an earlier day to a later one, firms first, each kind together. */
export function compareRows(earlier: ReportRows, later: ReportRows): RowChange[] {
  const changes = [...compareFirms(earlier, later), ...compareOrgs(earlier, later)];
  return changes.sort((a, b) => CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind));
}

function compareFirms(earlier: ReportRows, later: ReportRows): RowChange[] {
  const before = new Map(earlier.firms.map((firm) => [firm.id, firm]));
  const now = new Map(later.firms.map((firm) => [firm.id, firm]));
  const ends = new Map(later.endings.filter(({ kind }) => kind === 'firm').map((end) => [end.id, end]));
  const added = later.firms
    .filter(({ id }) => !before.has(id))
    .map((firm) => change('firm-added', firm, later, { after: boxOf(firm, later), day: movedIn(firm) }));
  const gone = earlier.firms
    .filter(({ id }) => !now.has(id))
    .map((firm) => {
      const end = ends.get(firm.id);
      const kind = DEREGISTERED.test(end?.reason ?? '') ? 'firm-deregistered' : 'firm-moved-out';
      const told = { before: boxOf(firm, earlier), day: end?.day ?? null, reason: end?.reason ?? null };
      return change(kind, firm, earlier, told);
    });
  const changed = later.firms.flatMap((firm) => {
    const old = before.get(firm.id);
    if (!old) return [];
    const [was, is] = [boxOf(old, earlier), boxOf(firm, later)];
    return was === is ? [] : [change('coverage-changed', firm, later, { before: was, after: is })];
  });
  return [...added, ...gone, ...changed];
}

function compareOrgs(earlier: ReportRows, later: ReportRows): RowChange[] {
  const founded = ({ orgs }: ReportRows) => orgs.filter(({ isFounded }) => isFounded);
  const before = new Map(founded(earlier).map((org) => [org.id, org]));
  const now = new Map(founded(later).map((org) => [org.id, org]));
  const ends = new Map(later.endings.filter(({ kind }) => kind === 'org').map((end) => [end.id, end]));
  const place = (rows: ReportRows, id: string | null) =>
    rows.buildings.find((building) => building.id === id)?.name ?? null;
  const found: RowChange[] = [];
  for (const org of now.values()) {
    const old = before.get(org.id);
    const about = { id: org.id, name: org.name, building: place(later, org.buildingId), reason: null };
    if (!old) {
      found.push({ kind: 'org-founded', ...about, before: null, after: org.kind, day: org.foundedOn });
    } else if (old.kind !== org.kind) {
      const isHigher = ORG_KINDS.indexOf(org.kind) < ORG_KINDS.indexOf(old.kind);
      const kind = isHigher ? 'org-upgraded' : 'org-downgraded';
      found.push({ kind, ...about, before: old.kind, after: org.kind, day: null });
    }
  }
  for (const org of before.values()) {
    if (now.has(org.id)) continue;
    const end = ends.get(org.id);
    const told = { day: end?.day ?? null, reason: end?.reason ?? null };
    const building = place(earlier, org.buildingId);
    found.push({
      kind: 'org-abolished',
      id: org.id,
      name: org.name,
      building,
      before: org.kind,
      after: null,
      ...told,
    });
  }
  return found;
}

function change(
  kind: ChangeKind,
  firm: ReportFirm,
  rows: ReportRows,
  told: Partial<Pick<RowChange, 'before' | 'after' | 'day' | 'reason'>>,
): RowChange {
  const building = rows.buildings.find(({ id }) => id === firm.buildingIds[0])?.name ?? null;
  return {
    kind,
    id: firm.id,
    name: firm.name,
    building,
    before: null,
    after: null,
    day: null,
    reason: null,
    ...told,
  };
}

function boxOf(firm: ReportFirm, { profile }: ReportRows): string {
  return classifyFirm(firm, profile).class;
}

function movedIn({ places }: ReportFirm): Day | null {
  const days = places.flatMap(({ fromDay }) => fromDay ?? []);
  return days.sort()[0] ?? null;
}
