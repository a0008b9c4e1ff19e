import { AppError } from '#shared/contract/errors.ts';
import type { CoverageFirm } from '#shared/domain/coverage/coverage-input.ts';
import { findJointFault, sumFirms } from '#shared/domain/joint-plan/joint-fault.ts';
import type { JointFirm } from '#shared/domain/joint-plan/joint-firm.ts';
import { type JointLimits, jointLimits } from '#shared/domain/joint-plan/joint-limits.ts';
import { nameJointBranch } from '#shared/domain/joint-plan/name-joint-branch.ts';
import { sortOutFirm } from '#shared/domain/joint-plan/sort-out-firm.ts';
import { type Core, today } from '../../core.ts';
import type { Tx } from '../../journal/tx.ts';
import { loadPlanFacts, type PlanFacts } from './load-plan-facts.ts';

export interface AcceptedGroup {
  /** Null: a new branch of the building. */
  orgId: string | null;
  buildingId: string;
  firmIds: readonly string[];
}

type AcceptedOrg = { id: string; name: string };

/**
 * Writes proposals as one command, from today on. All is looked at again as it stands now: a firm that got an org
 * since the plan was made, or a branch that filled up, refuses the whole.
 */
export async function acceptGroups(
  core: Core,
  groups: readonly AcceptedGroup[],
  overrides: readonly string[],
): Promise<{ orgs: AcceptedOrg[]; entry: string | null }> {
  const { result, entry } = await core.journal.run('jointPlan.accept', async (tx) => {
    const acceptance = new Acceptance(loadPlanFacts(core, today(core)), new Set(overrides));
    const orgs = groups.map((group) => acceptance.write(tx, group));
    const params = {
      created: groups.filter(({ orgId }) => orgId === null).length,
      joined: groups.filter(({ orgId }) => orgId !== null).length,
      firms: groups.reduce((sum, { firmIds }) => sum + firmIds.length, 0),
    };
    return { result: orgs, params };
  });
  return { orgs: result, entry };
}

/** The groups of one command, each judged with those before it. */
class Acceptance {
  readonly #facts: PlanFacts;
  readonly #limits: JointLimits;
  readonly #overrides: ReadonlySet<string>;
  readonly #firms: ReadonlyMap<string, CoverageFirm>;
  readonly #names: Set<string>;
  /** The firms of each joint org, those of this command among them. */
  readonly #covered: Map<string, readonly JointFirm[]>;
  readonly #taken = new Set<string>();

  constructor(facts: PlanFacts, overrides: ReadonlySet<string>) {
    this.#facts = facts;
    this.#limits = jointLimits(facts.profile);
    this.#overrides = overrides;
    this.#firms = new Map(facts.firms.map((firm) => [firm.id, firm]));
    this.#names = new Set(facts.orgNames);
    this.#covered = new Map(facts.orgs.map(({ id, firms }) => [id, firms]));
  }

  write(tx: Tx, { orgId, buildingId, firmIds }: AcceptedGroup): AcceptedOrg {
    const { asOf, orgs, weigh } = this.#facts;
    const added = firmIds.map((id) => weigh(this.#take(id), buildingId));
    const present = orgId === null ? [] : this.#covered.get(orgId);
    if (present === undefined) throw new AppError('row-not-found', { table: 'partyOrg', id: orgId ?? '' });
    const firms = [...present, ...added];
    this.#refuseFault(firms, orgId === null);
    const org = orgs.find(({ id }) => id === orgId) ?? this.#create(tx, buildingId);
    for (const { id: firmId } of added) tx.insert('jointOrgFirm', { orgId: org.id, firmId, fromDay: asOf });
    this.#covered.set(org.id, firms);
    return { id: org.id, name: org.name };
  }

  #create(tx: Tx, buildingId: string): AcceptedOrg {
    const place = this.#facts.places.get(buildingId);
    if (!place) throw new AppError('row-not-found', { table: 'building', id: buildingId });
    const name = nameJointBranch(place.name, this.#names);
    this.#names.add(name);
    const foundedOn = this.#facts.asOf;
    return {
      id: tx.insert('partyOrg', { name, form: 'joint', kind: 'branch', buildingId, foundedOn }),
      name,
    };
  }

  /** The firm, once in a command and only while it may be in a joint branch. */
  #take(id: string): CoverageFirm {
    const name = this.#facts.rows.get(id)?.name;
    if (name === undefined) throw new AppError('row-not-found', { table: 'firm', id });
    const firm = this.#firms.get(id);
    if (!firm) throw new AppError('firm-gone', { name });
    const role = sortOutFirm(firm, this.#facts.profile, this.#overrides.has(id));
    if (role === 'organized' || this.#taken.has(id)) throw new AppError('firm-has-org', { name });
    if (role === 'due') throw new AppError('firm-due', { name, needed: this.#limits.fullMembers });
    this.#taken.add(id);
    return firm;
  }

  #refuseFault(firms: readonly JointFirm[], isNew: boolean): void {
    const sums = sumFirms(firms);
    const fault = findJointFault(sums, this.#limits, isNew);
    if (fault === null) return;
    const { fullMembers: needed, maxUnits, maxMembers } = this.#limits;
    throw new AppError(`joint-${fault}`, { ...sums, needed, maxUnits, maxMembers });
  }
}
