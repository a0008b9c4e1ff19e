import { addDays, addMonths } from '../day/day.ts';
import type { OrgKind } from '../org/org-kind.ts';
import type { Dice } from './dice.ts';
import { makeDay, makeMobile, makePerson } from './people.ts';
import type { SampleBuilding, SampleFirm, SampleOrg } from './sample-registry.ts';

const ENDINGS: Record<OrgKind, string> = {
  committee: '委员会',
  'general-branch': '总支部委员会',
  branch: '支部委员会',
  'temporary-branch': '临时支部委员会',
};

/** What offices enter of branch committees: most a number, some nothing. */
const COMMITTEE_SIZES = [3, 5, 3, 3, 5, 3, 5, null];

type OrgPlace = Pick<SampleOrg, 'form' | 'buildingId' | 'firmId' | 'superiorOrgId'>;

/** Makes Party orgs, with a secretary (one in thirty has none) and the term that runs, or ran out, by 2026. */
export class OrgMaker {
  readonly #dice: Dice;
  readonly #newId: () => string;
  readonly #termYears: number;

  constructor(dice: Dice, newId: () => string, termYears: number) {
    this.#dice = dice;
    this.#newId = newId;
    this.#termYears = termYears;
  }

  /** The org of a building; a large general branch has two building branches under it. */
  makeBuildingOrgs(building: SampleBuilding): SampleOrg[] {
    const dice = this.#dice;
    const kind = dice.weigh({ committee: 1, 'general-branch': 5, branch: 14 });
    const place = { form: 'building', buildingId: building.id, firmId: null } as const;
    const org = this.#make(`中共${building.name}${ENDINGS[kind]}`, kind, { ...place, superiorOrgId: null });
    if (kind !== 'general-branch' || dice.chance(0.7)) return [org];
    const below = { ...place, superiorOrgId: org.id };
    return [
      org,
      ...['第一', '第二'].map((number) =>
        this.#make(`中共${building.name}${number}${ENDINGS.branch}`, 'branch', below),
      ),
    ];
  }

  makeIndependentOrg(firm: SampleFirm, superiorOrgId: string | null): SampleOrg {
    const members = firm.fullMembers ?? firm.memberTotal ?? 0;
    const kind = members >= 100 ? 'committee' : members >= 50 ? 'general-branch' : 'branch';
    return this.#make(`中共${firm.name}${ENDINGS[kind]}`, kind, {
      form: 'independent',
      buildingId: null,
      firmId: firm.id,
      superiorOrgId,
    });
  }

  /** `number` tells the joint branches of one building apart, from 1. */
  makeJointOrg(building: SampleBuilding, number: number, superiorOrgId: string | null): SampleOrg {
    return this.#make(`中共${building.name}第${number}联合支部委员会`, 'branch', {
      form: 'joint',
      buildingId: building.id,
      firmId: null,
      superiorOrgId,
    });
  }

  #make(name: string, kind: OrgKind, place: OrgPlace): SampleOrg {
    const dice = this.#dice;
    const foundedOn = makeDay(dice, 2014, 2025);
    const months = this.#termYears * 12;
    let termFrom = foundedOn;
    while (addMonths(termFrom, months) < '2025-07-01') termFrom = addMonths(termFrom, months);
    const vacant = dice.chance(1 / 30);
    const dayOfMonth = Number(foundedOn.slice(-2));
    return {
      id: this.#newId(),
      name,
      kind,
      ...place,
      secretary: vacant ? null : makePerson(dice),
      secretaryPhone: vacant ? null : makeMobile(dice),
      secretaryVacantSince: vacant ? addDays('2026-03-01', dayOfMonth * 5) : null,
      foundedOn,
      termFrom,
      termTo: addDays(addMonths(termFrom, months), -1),
      committeeSize:
        kind === 'branch' ? (COMMITTEE_SIZES[dayOfMonth % COMMITTEE_SIZES.length] ?? null) : null,
    };
  }
}
