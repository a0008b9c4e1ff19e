import { makeUscc } from '../codes/make-uscc.ts';
import type { FirmKind } from '../firm/firm-kind.ts';
import type { Dice } from './dice.ts';
import { makeLandline, makeMobile, makePerson } from './people.ts';
import type { SampleFirm } from './sample-registry.ts';
import { BRAND_FIRST, BRAND_SECOND, OTHER_PLACES, SHOPS, TRADES } from './words.ts';

const KIND_WEIGHTS = {
  private: 740,
  'hk-mo-tw': 40,
  foreign: 70,
  state: 25,
  collective: 5,
  'sole-trader': 30,
  'branch-office': 35,
  'law-firm': 18,
  'accounting-firm': 10,
  'tax-firm': 5,
  association: 8,
  foundation: 2,
  'non-enterprise': 12,
} as const satisfies Partial<Record<FirmKind, number>>;

type SampleKind = keyof typeof KIND_WEIGHTS;

/** Registration authority and kind of body: 91 enterprise, 92 sole trader, 51–53 social, 31 law firm. */
const CODE_HEADS: Partial<Record<SampleKind, string>> = {
  'sole-trader': '92',
  'law-firm': '31',
  association: '51',
  foundation: '53',
  'non-enterprise': '52',
};
const CODE_BODY = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const SERVICE_NAMES: Partial<Record<SampleKind, string>> = {
  'law-firm': '律师事务所',
  'accounting-firm': '会计师事务所（普通合伙）',
  'tax-firm': '税务师事务所有限公司',
  association: '行业协会',
  foundation: '公益基金会',
  'non-enterprise': '社会服务中心',
};

/** Makes firms whose names and codes are never the same twice. */
export class FirmMaker {
  readonly #dice: Dice;
  readonly #newId: () => string;
  readonly #names = new Set<string>();
  readonly #codes = new Set<string>();

  constructor(dice: Dice, newId: () => string) {
    this.#dice = dice;
    this.#newId = newId;
  }

  make(): SampleFirm {
    const dice = this.#dice;
    const kind = dice.weigh(KIND_WEIGHTS);
    const industry = dice.pick(Object.keys(TRADES));
    const members = makeMembers(dice);
    const full = members.fullMembers ?? members.memberTotal ?? 0;
    const staffCount = full * dice.int(3, 9) + dice.int(2, dice.chance(0.3) ? 160 : 40);
    const person = makePerson(dice);
    return {
      id: this.#newId(),
      name: this.#makeName(kind, industry),
      uscc: this.#makeCode(kind),
      kind,
      industry: SERVICE_NAMES[kind] ? '商务服务' : industry,
      legalRepresentative: person,
      contact: dice.chance(0.3) ? person : makePerson(dice),
      phone: dice.chance(0.7) ? makeMobile(dice) : makeLandline(dice),
      staffCount,
      ...members,
      revenue: staffCount * dice.int(8, 90),
      aboveScale: staffCount >= 100 ? 1 : 0,
      founderIsMember: dice.chance(0.12) ? 1 : 0,
      operating: dice.chance(0.9) ? 1 : dice.chance(0.4) ? 0 : null,
      notSetUpReason: null,
      instructorId: null,
    };
  }

  #makeName(kind: SampleKind, industry: string): string {
    const dice = this.#dice;
    for (;;) {
      const brand = dice.pick(BRAND_FIRST) + dice.pick(BRAND_SECOND);
      const trade =
        SERVICE_NAMES[kind] ??
        (kind === 'sole-trader' ? dice.pick(SHOPS) : dice.pick(TRADES[industry] ?? []));
      if (this.#names.has(brand + trade)) continue;
      this.#names.add(brand + trade);
      if (SERVICE_NAMES[kind]) return `上海${brand}${trade}`;
      if (kind === 'sole-trader') return `上海市${brand}${trade}`;
      if (kind === 'branch-office') return `${dice.pick(OTHER_PLACES)}${brand}${trade}有限公司上海分公司`;
      const end = dice.chance(0.04) ? '股份有限公司' : dice.chance(0.25) ? '有限责任公司' : '有限公司';
      return dice.chance(0.2) ? `${brand}${trade}（上海）${end}` : `上海${brand}${trade}${end}`;
    }
  }

  #makeCode(kind: SampleKind): string {
    for (;;) {
      const body = Array.from({ length: 8 }, () => CODE_BODY.charAt(this.#dice.int(0, 30))).join('');
      if (this.#codes.has(body)) continue;
      this.#codes.add(body);
      return makeUscc(`${CODE_HEADS[kind] ?? '91'}310106`, body);
    }
  }
}

type Members = Pick<SampleFirm, 'fullMembers' | 'probationaryMembers' | 'memberTotal' | 'membersElsewhere'>;

/**
 * 45 of 100 firms have no member (2 of them: nobody has asked), 30 have one or two or only probationary
 * ones, 25 have three or more full members; some offices know a total only.
 */
function makeMembers(dice: Dice): Members {
  const membersElsewhere = dice.chance(0.2) ? dice.int(1, 4) : 0;
  const split = (fullMembers: number, probationaryMembers: number): Members => {
    const memberTotal = fullMembers + probationaryMembers;
    if (memberTotal > 0 && dice.chance(0.03)) {
      return { fullMembers: null, probationaryMembers: null, memberTotal, membersElsewhere };
    }
    return { fullMembers, probationaryMembers, memberTotal: null, membersElsewhere };
  };
  switch (
    dice.weigh({
      unknown: 2,
      none: 43,
      few: 29,
      probationary: 1,
      three: 19,
      ten: 4.5,
      fifty: 1,
      hundred: 0.5,
    })
  ) {
    case 'unknown':
      return { fullMembers: null, probationaryMembers: null, memberTotal: null, membersElsewhere: null };
    case 'none':
      return split(0, 0);
    case 'few':
      return split(dice.int(1, 2), 0);
    case 'probationary':
      return split(0, dice.int(1, 2));
    case 'three':
      return split(dice.int(3, 9), dice.chance(0.2) ? 1 : 0);
    case 'ten':
      return split(dice.int(10, 49), dice.int(0, 3));
    case 'fifty':
      return split(dice.int(50, 99), dice.int(0, 5));
    case 'hundred':
      return split(dice.int(100, 180), dice.int(0, 8));
  }
}
