import type { TFunction } from 'i18next';
import { FIRM_KINDS } from '#shared/domain/firm/firm-kind.ts';
import {
  NOT_SET_UP_REASONS,
  ORG_KINDS,
  REPORTED_FORMS,
  SECRETARY_SOURCES,
} from '#shared/domain/org/org-kind.ts';
import type { RosterField } from '#shared/domain/roster/roster-row.ts';

export type ExportedField = Exclude<RosterField, 'taxBuilding'>;

/** A column of the register and of the collection form. Both are Chinese forms: the recogniser must know them again. */
export interface FirmColumn {
  field: ExportedField;
  heading: string;
  /** How to fill it in, below the heading of a collection form. */
  hint: string;
  width: number;
  kind: 'text' | 'center' | 'count' | 'amount' | 'choice';
}

const column = (
  field: ExportedField,
  heading: string,
  width: number,
  kind: FirmColumn['kind'],
  hint: string,
): FirmColumn => ({ field, heading, width, kind, hint });

export const FIRM_COLUMNS: readonly FirmColumn[] = [
  column('building', '楼宇名称', 18, 'text', '必填'),
  column('floor', '楼层', 7, 'center', '如实填写，例：8'),
  column('room', '房号', 10, 'center', '一间一行，例：801'),
  column('name', '单位名称', 32, 'text', '必填，营业执照上的全称'),
  column('uscc', '统一社会信用代码', 22, 'center', '必填，18 位数字或字母'),
  column('kind', '单位类型', 16, 'choice', '下拉选择'),
  column('industry', '所属行业', 14, 'text', '选填'),
  column('legalRepresentative', '法定代表人', 11, 'text', '填写姓名'),
  column('contact', '联系人', 11, 'text', '填写姓名'),
  column('phone', '联系电话', 16, 'center', '固定电话请填写区号'),
  column('staffCount', '从业人员数', 10, 'count', '填写数字'),
  column('fullMembers', '正式党员', 9, 'count', '填写数字，没有填写 0'),
  column('probationaryMembers', '预备党员', 9, 'count', '填写数字，没有填写 0'),
  column('memberTotal', '党员总数', 10, 'count', '分不清正式、预备时填写'),
  column('membersElsewhere', '组织关系不在本单位党员数', 10, 'count', '填写数字'),
  column('orgSetUp', '是否建立党组织', 9, 'choice', '下拉选择'),
  column('orgForm', '组建方式', 10, 'choice', '下拉选择'),
  column('orgKind', '党组织类别', 11, 'choice', '下拉选择'),
  column('orgName', '党组织名称', 22, 'text', '填写全称'),
  column('orgFoundedOn', '党组织成立时间', 12, 'center', '格式：2019-06-30'),
  column('secretary', '党组织书记', 11, 'text', '填写姓名'),
  column('secretarySource', '书记来源', 13, 'choice', '下拉选择'),
  column('instructor', '党建指导员', 11, 'text', '填写姓名'),
  column('notSetUpReason', '未建立党组织原因', 18, 'choice', '下拉选择'),
  column('registeredAddress', '注册地址', 22, 'text', '选填'),
  column('revenue', '年营业收入（万元）', 11, 'amount', '选填，填写数字'),
  column('aboveScale', '是否规模以上', 8, 'choice', '下拉选择'),
  column('founderIsMember', '出资人是否党员', 8, 'choice', '下拉选择'),
  column('moveInOn', '入驻时间', 12, 'center', '格式：2019-06-30'),
  column('remark', '备注', 18, 'text', '选填'),
];

const CHOICES = {
  kind: ['firm.kinds', FIRM_KINDS],
  orgForm: ['importPage.orgForms', REPORTED_FORMS],
  orgKind: ['org.kinds', ORG_KINDS],
  secretarySource: ['importPage.secretarySources', SECRETARY_SOURCES],
  notSetUpReason: ['firm.notSetUpReasons', NOT_SET_UP_REASONS],
} as const;

const YES_NO: ReadonlySet<string> = new Set(['orgSetUp', 'aboveScale', 'founderIsMember']);

/** The wordings of a choice by its value, in the order of its drop-down; null for other fields. */
export function choicesOf(field: ExportedField, t: TFunction): Map<string | number, string> | null {
  if (YES_NO.has(field))
    return new Map([
      [1, '是'],
      [0, '否'],
    ]);
  const choice = Object.hasOwn(CHOICES, field) ? CHOICES[field as keyof typeof CHOICES] : null;
  if (!choice) return null;
  const [words, values] = choice;
  return new Map(values.map((value: string) => [value, t(`${words}.${value}`)]));
}
