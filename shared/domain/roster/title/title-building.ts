import { squeeze } from '../half-width.ts';

/** What a list of firms is called; what stands before it may be the building. */
const LIST_WORDS =
  /(?:商务楼宇|楼宇)?(?:入驻|进驻|驻楼|驻厦|在驻|承租)?(?:的)?(?:非公有制|非公)?(?:企业|单位|公司|商户|租户|业户|客户|社会组织|两新组织)?(?:及党员|党员|党建|党组织|人员|基本|工作站|工作)*(?:工作)?(?:情况|信息)?(?:采集|统计|登记|汇总|明细|一览|调查|排摸|摸排|摸底|普查|核查|自查|上报)*(?:名册|花名册|台账|台帐|名单|清单|总表|表|册|数据|资料|一览|登记)(?:\(.*\))?$|(?:入驻|进驻|驻楼|驻厦|在驻)(?:企业|单位|公司|商户|租户|客户)(?:基本|党建)?(?:情况|信息)?$/;

const BUILDING =
  /(?:大厦|大楼|商厦|广场|中心|商务楼|写字楼|办公楼|科技楼|综合楼|园区|科技园|产业园|创意园|商务园|智慧园|创新园|工业园|天地|国际|商城|塔楼|[A-Z0-9一二三四五六七八九十]+(?:座|幢|栋|号楼))$/i;

/** Centres that serve, not buildings that are let. */
const NOT_A_BUILDING =
  /(?:服务|党建|活动|管理|物业|便民|指挥|警务|文化|社区|街道)中心$|^(?:商务)?(?:楼宇|大厦|大楼|写字楼|办公楼|中心|园区)$/;

const IN_FRONT =
  /^(?:\d{4}年(?:度|\d{1,2}月(?:份|底|末)?|上半年|下半年|第?[一二三四]季度)?|附件\d*[:.、]?|关于|.*?(?:街道|镇|社区|居民区|开发区)|[\u4e00-\u9fff]{2,3}(?:省|市|县|(?<![园小商厂])区)(?=.{4}))/;

/** What a list or a file is numbered with: 01-, A-, 一、, (二). */
const NUMBERED =
  /^(?:\((?:\d{1,3}|[一二三四五六七八九十]{1,3})\)|(?:[A-Z]|\d{1,3}|[一二三四五六七八九十]{1,3})[-_.、:])(?=[\u4e00-\u9fff])/i;

/** The month or day of a list, between the building and what the list is called. */
const DATE_AT_END =
  /(?:截至)?(?:\d{4}年(?:度|\d{1,2}月(?:份|底|末|\d{1,2}日)?)?|\d{1,2}月(?:份|底|末|\d{1,2}日)?|20\d{2}[./-]?\d{1,2}(?:[./-]?\d{1,2})?)$/;

/** What people add to the name of a file that they sent before. */
const VERSION_AT_END = /(?:(?:最新|更新|修改|修订|最终|终|定)(?:版|稿)?|新版|版|V)\d{0,2}$/i;

/** The page of a list that was printed into its title. */
const PAGE_AT_END = /第\d{1,3}页(?:[,，]?共\d{1,3}页)?$/;

const LONGEST_TITLE = 100;

function readPart(part: string): string | null {
  let name = [PAGE_AT_END, VERSION_AT_END, DATE_AT_END, LIST_WORDS, DATE_AT_END].reduce(
    (left, words) => left.replace(words, ''),
    part.replace(NUMBERED, ''),
  );
  for (let shorter = name.replace(IN_FRONT, ''); shorter !== name; shorter = name.replace(IN_FRONT, ''))
    name = shorter;
  name = name.replace(/^[《"“]|[》"”]$/g, '').replace(/(?:商务楼宇|楼宇|入驻)$/, '');
  return name.length >= 3 && name.length <= 20 && BUILDING.test(name) && !NOT_A_BUILDING.test(name)
    ? name
    : null;
}

/**
 * The building that a title, sheet name or file name speaks of: 恒信大厦入驻企业名册 → 恒信大厦,
 * 03-嘉澜中心-GBK.csv → 嘉澜中心. Null where it speaks of none or of a whole street.
 */
export function findTitleBuilding(text: string): string | null {
  if (text.length > LONGEST_TITLE) return null;
  const whole = squeeze(text).replace(/\.(?:xlsx?|xlsm|xlsb|et|ods|csv|tsv)$/i, '');
  const direct = readPart(whole);
  if (direct) return direct;
  for (const part of whole.split(/[-_()[\]、,;.~]+/)) {
    const building = readPart(part);
    if (building) return building;
  }
  return null;
}
