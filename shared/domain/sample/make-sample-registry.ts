import { isDue } from '../coverage/classify-firm.ts';
import { countMembers } from '../coverage/firm-members.ts';
import { NATIONAL_PROFILE } from '../profile/national-profile.ts';
import type { RuleProfile } from '../profile/rule-profile.ts';
import { Dice } from './dice.ts';
import { FirmMaker } from './make-firm.ts';
import { OrgMaker } from './make-orgs.ts';
import { makePlaces } from './make-places.ts';
import { makeTenancies, shareFirms } from './make-tenancies.ts';
import { makeMobile, makePerson } from './people.ts';
import { sampleIds } from './sample-ids.ts';
import {
  SAMPLE_SIZES,
  type SampleBuilding,
  type SampleFirm,
  type SampleRegistry,
  type SampleScale,
} from './sample-registry.ts';

/** One building in sixteen is blank: no org of its own. */
const BLANK_SHARE = 1 / 16;
/** Firms that one instructor looks after. */
const FIRMS_PER_INSTRUCTOR = 4;

/**
 * A made-up registry: the same at every call, valid in every code and reference, and uneven in the ways real
 * ones are (blank buildings, firms due but not set up, joint branches over their limit, terms run out).
 */
export function makeSampleRegistry(scale: SampleScale): SampleRegistry {
  const size = SAMPLE_SIZES[scale];
  const dice = new Dice(2_026);
  const newId = sampleIds(1_921);
  const sample: SampleRegistry = {
    ...makePlaces(dice, newId, size),
    instructor: [],
    firm: [],
    tenancy: [],
    partyOrg: [],
    jointOrgFirm: [],
  };
  const maker = new BuildingFiller(dice, newId, sample, NATIONAL_PROFILE);
  const blank = new Set(dice.shuffle(sample.building).slice(0, Math.round(size.buildings * BLANK_SHARE)));
  const shares = shareFirms(dice, size.buildings, size.firms);
  for (const [index, building] of sample.building.entries()) {
    maker.fill(building, shares[index] ?? 0, blank.has(building));
  }
  return sample;
}

/** Fills one building after the other with firms, their rooms and their orgs. */
class BuildingFiller {
  readonly #dice: Dice;
  readonly #newId: () => string;
  readonly #sample: SampleRegistry;
  readonly #profile: RuleProfile;
  readonly #firms: FirmMaker;
  readonly #orgs: OrgMaker;
  #instructorHolds = FIRMS_PER_INSTRUCTOR;

  constructor(dice: Dice, newId: () => string, sample: SampleRegistry, profile: RuleProfile) {
    this.#dice = dice;
    this.#newId = newId;
    this.#sample = sample;
    this.#profile = profile;
    this.#firms = new FirmMaker(dice, newId);
    this.#orgs = new OrgMaker(dice, newId, profile['branch-term-years'].value);
  }

  fill(building: SampleBuilding, count: number, blank: boolean): void {
    const { firm, tenancy, partyOrg, building: buildings } = this.#sample;
    const firms = Array.from({ length: count }, () => this.#firms.make());
    firm.push(...firms);
    for (const each of firms) {
      tenancy.push(...makeTenancies(this.#dice, this.#newId, each, building, this.#dice.pick(buildings)));
    }
    const buildingOrgs = blank ? [] : this.#orgs.makeBuildingOrgs(building);
    partyOrg.push(...buildingOrgs);
    this.#organize(building, firms, buildingOrgs[0]?.id ?? null);
  }

  /** Most due firms have an org of their own, some hide in a joint branch, some have none. */
  #organize(building: SampleBuilding, firms: readonly SampleFirm[], superiorOrgId: string | null): void {
    const joint: SampleFirm[] = [];
    for (const firm of firms) {
      const members = countMembers(firm).total ?? 0;
      const chance = this.#dice.next();
      if (isDue(firm, this.#profile)) {
        if (chance < 0.7) this.#sample.partyOrg.push(this.#orgs.makeIndependentOrg(firm, superiorOrgId));
        else if (chance < 0.8) joint.push(firm);
        else this.#leaveUnorganized(firm);
      } else if (members > 0 && chance < 0.45) joint.push(firm);
      else this.#leaveUnorganized(firm);
    }
    this.#groupJointly(building, joint, superiorOrgId);
  }

  /** Joint branches of three to five firms, a few over the limit; two left over join nobody. */
  #groupJointly(building: SampleBuilding, firms: readonly SampleFirm[], superiorOrgId: string | null): void {
    let number = 0;
    for (let start = 0; start < firms.length; ) {
      const wanted = this.#dice.chance(0.05) ? this.#dice.int(6, 8) : this.#dice.int(3, 5);
      const group = firms.slice(start, start + wanted);
      start += group.length;
      if (group.length < 3) {
        for (const firm of group) this.#leaveUnorganized(firm);
        return;
      }
      const org = this.#orgs.makeJointOrg(building, ++number, superiorOrgId);
      this.#sample.partyOrg.push(org);
      for (const { id: firmId } of group) {
        this.#sample.jointOrgFirm.push({ id: this.#newId(), orgId: org.id, firmId, fromDay: org.foundedOn });
      }
    }
  }

  /** Says why there is no org, as far as somebody asked; a third of such firms has an instructor. */
  #leaveUnorganized(firm: SampleFirm): void {
    const dice = this.#dice;
    if (countMembers(firm).total === 0) firm.notSetUpReason = dice.chance(0.6) ? 'no-members' : null;
    else if (firm.kind === 'foreign') firm.notSetUpReason = 'foreign-firm';
    else if (dice.chance(0.5)) firm.notSetUpReason = dice.pick(['not-guided', 'founder-against', 'other']);
    if (dice.chance(1 / 3)) firm.instructorId = this.#instructorId();
  }

  #instructorId(): string {
    const { instructor, building } = this.#sample;
    if (this.#instructorHolds === FIRMS_PER_INSTRUCTOR) {
      this.#instructorHolds = 0;
      const unit = `${this.#dice.pick(building).name}党群服务站`;
      instructor.push({
        id: this.#newId(),
        name: makePerson(this.#dice),
        unit,
        phone: makeMobile(this.#dice),
      });
    }
    this.#instructorHolds++;
    return instructor.at(-1)?.id ?? '';
  }
}
