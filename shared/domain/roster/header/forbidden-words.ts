/**
 * Words that turn a count of Party members into a count of something else: 团员 are Youth League members,
 * 非党员 are not members, 女党员 or 流动党员 are only some of them.
 */
const NOT_THE_MEMBERS =
  /团员|非党员|非中共|女|男|积极分子|流动|发展|处置|不合格|农村|岁|学历|高中|大专|本科|硕士|博士|党派|退休|离休|民族|群众|转出|班子|管理|技术|专技|一线|代表|党费|培训|轮训|专职|兼职|志愿|户|经费|占比|比例|率|新增|减少|增减|去年|党龄|困难|台胞|归侨|入党|申请|是否|姓名|名单|先锋|法人|出资人|书记|高管|高层|中层|团组织|工会|妇联|企业数|单位数|家数|组织数|支部数|骨干|未亮|亮身份|台账|活动/;

/** Words that make a telephone or a name somebody else's. */
const SOMEBODY_ELSE =
  /法人|法定代表|书记|指导员|联络员|出资人|投资人|物业|楼长|党组织|支部|上级|主管|填报|业主|产权|业委会|紧急|专职|工作者/;

/** True when a heading that speaks of 党员 counts something else than the firm's Party members. */
export function forbidsMembers(key: string): boolean {
  return NOT_THE_MEMBERS.test(key);
}

/**
 * True when a heading looks like a field but a word in it makes it another thing; a person sees the reason
 * instead of an unexplained blank.
 */
export function isForbiddenHeading(key: string): boolean {
  if (/团员|党员/.test(key)) return forbidsMembers(key);
  if (/电话|手机|联系方式|固话/.test(key)) return SOMEBODY_ELSE.test(key);
  if (/名称|单位|企业|公司/.test(key)) return SOMEBODY_ELSE.test(key) || /原|曾用|英文|简称/.test(key);
  return /积极分子/.test(key);
}
