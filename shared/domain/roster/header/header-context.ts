import type { RosterField } from '../roster-row.ts';
import { forbidsMembers } from './forbidden-words.ts';

/** Whom or what a group of columns is about, as its upper heading says. */
export type HeaderContext =
  | 'members'
  | 'org'
  | 'secretary'
  | 'instructor'
  | 'founder'
  | 'legal'
  | 'contact'
  | 'other';

/** Youth league, unions, property company, full-time workers, rules, premises: no field of a firm. */
const OTHER_SUBJECT =
  /共青团|团组织|团支部|团员|群团|工会|公会|妇联|物业|楼长|业委会|党务工作者|党群工作者|制度|保障|经费|积极分子/;

const SUBJECTS: readonly [RegExp, HeaderContext][] = [
  [/书记/, 'secretary'],
  [/指导员|联络员/, 'instructor'],
  [/出资人|投资人|股东|企业主/, 'founder'],
  [/法定代表人|法人代表|^(?:企业)?法人(?:情况|信息)?$/, 'legal'],
  [/联系人/, 'contact'],
  [/党员/, 'members'],
  [/党组织|党支部|党建/, 'org'],
];

/** Short headings that mean something only under their upper heading. */
const MEANINGS: Record<Exclude<HeaderContext, 'other'>, Partial<Record<RosterField, string>>> = {
  members: {
    fullMembers: '正式 正式党员 正式人数',
    probationaryMembers: '预备 预备党员 预备人数',
    memberTotal:
      '人数 数量 总数 总人数 合计 小计 党员 党员数 党员人数 党员总数 组织关系在本单位 组织关系在企业 组织关系在单位 关系在 关系在本单位 已转入组织关系',
    membersElsewhere:
      '组织关系不在 组织关系不在本单位 组织关系不在企业 关系不在 关系不在本单位 未转入 未转入组织关系',
  },
  org: {
    orgName: '名称 全称 组织名称',
    orgFoundedOn: '成立时间 成立日期 建立时间 建立日期 组建时间',
    orgForm: '形式 方式 组织形式 设置形式 设置方式',
    orgKind: '类别 类型 组织类型',
    orgSetUp: '是否建立 是否成立 是否组建 是否已建 有无',
    secretary: '负责人 负责人姓名',
    notSetUpReason: '原因 未建原因',
  },
  secretary: { secretary: '姓名 书记 书记姓名', secretarySource: '来源 书记来源' },
  instructor: { instructor: '姓名 指导员 联络员' },
  founder: { founderIsMember: '是否党员 是否是党员 是否为党员 是否中共党员' },
  legal: { legalRepresentative: '姓名' },
  contact: { contact: '姓名', phone: '电话 手机 联系电话 联系方式 手机号 手机号码 电话号码' },
};

const MEANING_INDEX: ReadonlyMap<string, RosterField> = new Map(
  Object.entries(MEANINGS).flatMap(([context, fields]) =>
    Object.entries(fields).flatMap(([field, words]) =>
      words.split(' ').map((word): [string, RosterField] => [`${context} ${word}`, field as RosterField]),
    ),
  ),
);

/** Headings that say too little of whom they are about to be taken under a group of another subject. */
const GENERIC = new Set(
  '名称 姓名 电话 手机 手机号 手机号码 电话号码 联系电话 联系方式 联系人 负责人 人数 人员数量 总人数 单位 公司 企业 说明 性质 固定电话 办公电话 固话 座机'.split(
    ' ',
  ),
);

/** What a group heading is about; null where it only groups (企业基本情况). */
export function findContext(groupKey: string): HeaderContext | null {
  if (OTHER_SUBJECT.test(groupKey)) return 'other';
  for (const [pattern, context] of SUBJECTS) {
    if (pattern.test(groupKey)) return context === 'members' && forbidsMembers(groupKey) ? 'other' : context;
  }
  return null;
}

/** The field that a short heading names under a group, or null. */
export function findMeaning(context: HeaderContext, key: string): RosterField | null {
  return MEANING_INDEX.get(`${context} ${key}`) ?? null;
}

export function isGenericHeading(key: string): boolean {
  return GENERIC.has(key);
}
