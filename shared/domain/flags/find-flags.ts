import { type BuildingCoverage, buildCoverage } from '../coverage/build-coverage.ts';
import { isBlankBuilding } from '../coverage/building-status.ts';
import { classifyFirm } from '../coverage/classify-firm.ts';
import type { CoverageFacts, CoverageFirm } from '../coverage/coverage-input.ts';
import { countMembers } from '../coverage/firm-members.ts';
import type { OrgForm } from '../org/org-kind.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import { FLAG_RULES, type FlagLevel, type FlagRule } from './flag-rules.ts';

/** An org of the day, as far as flags need it. */
export interface FlagOrg {
  id: string;
  form: OrgForm;
  buildingId: string | null;
  firmId: string | null;
}

/** One broken rule: who breaks it and the figures of its sentence (`flags.sentence.<sentence>`). */
export interface FlagFinding {
  rule: FlagRule;
  level: FlagLevel;
  subject: { kind: 'building' | 'firm' | 'org'; id: string };
  buildingId: string | null;
  /** Usually the rule; another where the same rule is broken on weaker evidence. */
  sentence: FlagRule | 'due-not-set-up-by-total';
  params: Record<string, number>;
}

/** Every rule of the profile that the registry breaks on a day, the gravest first. */
export function findFlags(
  facts: CoverageFacts,
  orgs: readonly FlagOrg[],
  profile: RuleProfile,
): FlagFinding[] {
  const { byBuilding } = buildCoverage(facts, 'all', profile);
  const found = [
    ...(profile['building-org'].value ? findBlankBuildings(byBuilding) : []),
    ...findFirms(facts.firms, profile),
    ...findLargeJointOrgs(facts.firms, orgs, profile),
    ...(profile['org-follows-firm'].value ? findOrgsOfDepartedFirms(facts.firms, orgs) : []),
    ...(profile['building-station'].value ? findBuildingsWithoutStation(byBuilding) : []),
  ];
  const order = Object.keys(FLAG_RULES);
  return found
    .map(({ sentence, ...finding }): FlagFinding => {
      const { level } = FLAG_RULES[finding.rule];
      return { level, sentence: sentence ?? finding.rule, ...finding };
    })
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule));
}

type Found = Omit<FlagFinding, 'level' | 'sentence'> & { sentence?: FlagFinding['sentence'] };

function findBlankBuildings(buildings: readonly BuildingCoverage[]): Found[] {
  return buildings.filter(isBlankBuilding).map(({ id, firms, members }) => ({
    rule: 'blank-building',
    subject: { kind: 'building', id },
    buildingId: id,
    params: {
      firms: firms.total,
      members: members.full + members.probationary + members.unsplit,
      organized: firms.independent + firms.joint,
    },
  }));
}

function findBuildingsWithoutStation(buildings: readonly BuildingCoverage[]): Found[] {
  return buildings
    .filter((building) => building.station === null)
    .map(({ id, firms }) => ({
      rule: 'station-missing',
      subject: { kind: 'building', id },
      buildingId: id,
      params: { firms: firms.total },
    }));
}

function findFirms(firms: readonly CoverageFirm[], profile: RuleProfile): Found[] {
  const threshold = profile['full-members-for-org'].value;
  return firms.flatMap((firm): Found[] => {
    const coverage = classifyFirm(firm, profile);
    const { full, unsplit } = countMembers(firm);
    const about = {
      subject: { kind: 'firm', id: firm.id },
      buildingId: firm.buildingIds[0] ?? null,
      params: { members: full ?? unsplit, threshold },
    } as const;
    if (coverage.reason === 'member-total-reached') {
      return [{ rule: 'due-not-set-up', sentence: 'due-not-set-up-by-total', ...about }];
    }
    if (coverage.class === 'due-not-set-up') return [{ rule: 'due-not-set-up', ...about }];
    if (coverage.class === 'joint' && coverage.withThreeMembers) {
      return [{ rule: 'joint-though-due', ...about }];
    }
    return [];
  });
}

function findLargeJointOrgs(
  firms: readonly CoverageFirm[],
  orgs: readonly FlagOrg[],
  profile: RuleProfile,
): Found[] {
  const limit = profile['joint-max-units'].value;
  const units = new Map<string, number>();
  for (const { jointOrgId } of firms) {
    if (jointOrgId !== null) units.set(jointOrgId, (units.get(jointOrgId) ?? 0) + 1);
  }
  return orgs
    .filter(({ id }) => (units.get(id) ?? 0) > limit)
    .map(({ id, buildingId }) => ({
      rule: 'joint-too-many-units',
      subject: { kind: 'org', id },
      buildingId,
      params: { units: units.get(id) ?? 0, limit },
    }));
}

/** Independent orgs whose firm was ended or has moved out of every building. */
function findOrgsOfDepartedFirms(firms: readonly CoverageFirm[], orgs: readonly FlagOrg[]): Found[] {
  const here = new Set(firms.map((firm) => firm.id));
  return orgs
    .filter(({ form, firmId }) => form === 'independent' && firmId !== null && !here.has(firmId))
    .map(({ id, buildingId }) => ({
      rule: 'org-of-departed-firm',
      subject: { kind: 'org', id },
      buildingId,
      params: {},
    }));
}
