import { squeeze } from '../half-width.ts';
import type { WordingField } from './wordings.ts';

type Proposals = readonly (readonly [RegExp, string | boolean])[];

const YES_NO: Proposals = [
  [/未|没|不|非|无|拟|待|筹|正在/, false],
  [/^(?:属|达|已|具备|符合|规模以上|中共|党员|亿元)/, true],
];

/** What wordings outside the rules often mean. Too unsure to take without asking. */
const PROPOSALS: Record<WordingField, Proposals> = {
  kind: [
    [/机关|事业|学校|医院|部队/, 'other'],
    [/日资|美资|德资|韩资|侨资|中外|独资$/, 'foreign'],
    [/协会|学会|联合会|商会/, 'association'],
    [/民办|社会服务/, 'non-enterprise'],
    [/分部|分店|网点|支行/, 'branch-office'],
    [/有限|股份|合伙|公司|企业/, 'private'],
  ],
  orgForm: [
    [/区域|行业|楼宇|园区|联/, 'joint'],
    [/自|本单位|本企业|本公司/, 'independent'],
  ],
  orgKind: [
    [/支/, 'branch'],
    [/总/, 'general-branch'],
    [/委/, 'committee'],
  ],
  secretarySource: [
    [/老板|董事长|法人|创始/, 'founder'],
    [/经理|主管|主任|总监|部长|内部/, 'manager'],
    [/街道|社区|组织部|党委|下派/, 'appointed'],
  ],
  notSetUpReason: [
    [/党员|人数|人少/, 'no-members'],
    [/老板|企业主|负责人|配合/, 'founder-against'],
    [/指导|上级/, 'not-guided'],
    [/港|澳|台|外|日资|美资/, 'foreign-firm'],
  ],
  orgSetUp: YES_NO,
  aboveScale: YES_NO,
  founderIsMember: YES_NO,
  taxBuilding: YES_NO,
};

/** What an unknown wording may mean; null where nothing suggests itself. */
export function proposeMeaning(field: WordingField, wording: string): string | boolean | null {
  const text = squeeze(wording);
  return PROPOSALS[field].find(([pattern]) => pattern.test(text))?.[1] ?? null;
}
