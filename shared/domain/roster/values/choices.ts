import { FIRM_KINDS, type FirmKind } from '../../firm/firm-kind.ts';
import {
  NOT_SET_UP_REASONS,
  type NotSetUpReason,
  ORG_KINDS,
  type OrgKind,
  REPORTED_FORMS,
  type ReportedForm,
  SECRETARY_SOURCES,
  type SecretarySource,
} from '../../org/org-kind.ts';
import { squeeze } from '../half-width.ts';
import { type Cell, cellText } from '../sheet-grid.ts';
import { doubted, isExcelError, NOTHING, type Reading, refused, saysNothing } from './reading.ts';

/** The values of each field that takes one of a list. */
export interface ChoiceValues {
  kind: FirmKind;
  orgForm: ReportedForm;
  orgKind: OrgKind;
  secretarySource: SecretarySource;
  notSetUpReason: NotSetUpReason;
}

export type ChoiceField = keyof ChoiceValues;

type Rules<T> = readonly (readonly [RegExp, T])[];

/** The first rule that fits decides, so narrower wordings stand above wider ones. */
const RULES: { [F in ChoiceField]: Rules<ChoiceValues[F]> } = {
  kind: [
    [/律师事务所|律所/, 'law-firm'],
    [/会计师?事务所/, 'accounting-firm'],
    [/税务师?事务所/, 'tax-firm'],
    [/分公司|办事处|代表处|分支机构|分所|营业部/, 'branch-office'],
    [/民办非企|民非|社会服务机构/, 'non-enterprise'],
    [/基金会/, 'foundation'],
    [/社会团体|社团|协会|商会/, 'association'],
    [/社会组织/, 'social-organization'],
    [/港澳台|港资|台资|澳资|香港|澳门|台湾/, 'hk-mo-tw'],
    [/外商|外资|外企|合资|外国/, 'foreign'],
    [/国有|国企|央企|国资|国营|国控/, 'state'],
    [/集体/, 'collective'],
    [/个体/, 'sole-trader'],
    [/合作社/, 'cooperative'],
    [/私营|民营|私企|民企|个人独资|自然人|^非公/, 'private'],
    [/^其他|^其它/, 'other'],
  ],
  orgForm: [
    [/联合|联建|合建|共建|挂靠|统建|区域建|行业建/, 'joint'],
    [/网格/, 'grid'],
    [/单独|独立|单建|^单位建/, 'independent'],
  ],
  orgKind: [
    [/临时/, 'temporary-branch'],
    [/总支/, 'general-branch'],
    [/支部|支委/, 'branch'],
    [/党委|委员会/, 'committee'],
  ],
  secretarySource: [
    [/出资人|企业主|业主|投资人|股东/, 'founder'],
    [/中层|管理人员|高管|职业经理/, 'manager'],
    [/上级|选派|派驻|委派|下派/, 'appointed'],
    [/其他|其它/, 'other'],
  ],
  notSetUpReason: [
    [/没有党员|无党员|党员不足|人数不足|不足3|不足三/, 'no-members'],
    [/不支持|不同意|出资人|不愿/, 'founder-against'],
    [/未及时指导|未指导|指导不/, 'not-guided'],
    [/外商|外资|外企|合资/, 'foreign-firm'],
    [/其他|其它/, 'other'],
  ],
};

const LISTS: { [F in ChoiceField]: readonly ChoiceValues[F][] } = {
  kind: FIRM_KINDS,
  orgForm: REPORTED_FORMS,
  orgKind: ORG_KINDS,
  secretarySource: SECRETARY_SOURCES,
  notSetUpReason: NOT_SET_UP_REASONS,
};

const CHOICE_FIELDS: ReadonlySet<string> = new Set(Object.keys(RULES));

/** What a cell of the field may say. */
export function listChoices(field: ChoiceField): readonly string[] {
  return LISTS[field];
}

export function isChoiceField(field: string): field is ChoiceField {
  return CHOICE_FIELDS.has(field);
}

/** The value that a wording stands for, or null where the list has none. */
export function findChoice<F extends ChoiceField>(field: F, wording: string): ChoiceValues[F] | null {
  const text = squeeze(wording);
  return RULES[field].find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** One of a list from a cell (私营企业, 单独组建, 党支部 …); 无 and / give null, other wordings are doubted. */
export function readChoice<F extends ChoiceField>(field: F, cell: Cell): Reading<ChoiceValues[F]> {
  if (cell === null) return NOTHING;
  const text = squeeze(cellText(cell));
  if (text === '' || saysNothing(text)) return NOTHING;
  if (isExcelError(text)) return refused('excel-error');
  const value = findChoice(field, text);
  return value === null ? doubted<ChoiceValues[F]>(null, 'choice-unknown') : { value };
}
