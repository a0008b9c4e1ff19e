import { squeeze } from '../half-width.ts';
import { readAmount, readAmountFactor, readCount } from '../values/read-count.ts';
import { saysNothing } from '../values/reading.ts';
import {
  STATION_AMOUNTS,
  STATION_COUNTS,
  STATION_TEXTS,
  type StationAmount,
  type StationCount,
  type StationForm,
  type StationText,
} from './station-form.ts';
import { readStationTitle } from './station-title.ts';

type Figure = StationText | StationCount | StationAmount | 'areaSqm';

/**
 * What a label asks, by its words. Labels are compared without spaces, brackets and the words that say
 * nothing (数, 情况, 楼宇 …); `group/label` for a label that only says 其中. The first that fits counts.
 */
const LABELS: readonly (readonly [Figure, RegExp])[] = [
  ['fullTimeMembers', /^专职.*\/(?:其中:?)?(?:中共)?(?:正式)?党员|^专职.*中(?:的)?党员/],
  ['fullTimeWorkers', /^专职(?:党群|党务|党建)?(?:工作|社区)?(?:人员|者|力量)?(?:合计|总)?$/],
  ['partTimeWorkers', /^兼职(?:党群|党务|党建)?(?:工作)?(?:人员|者|力量)?$/],
  ['instructors', /^(?:兼职.*\/)?(?:其中:?)?(?:选派|派驻|派出)?(?:党建)?(?:工作)?(?:指导员|联络员)$/],
  ['fundsCity', /(?:^|\/)(?:其中:?)?市(?:级|财政)(?:拨付|拨款|补助|经费)?$/],
  ['fundsDistrict', /(?:^|\/)(?:其中:?)?(?:区县?|县)(?:级|财政)?(?:拨付|拨款|补助)$/],
  ['fundsStreet', /(?:^|\/)(?:其中:?)?(?:街道|街镇|镇|乡镇)(?:级|财政)?(?:拨付|拨款|补助|配套)$/],
  ['fundsOther', /(?:^|\/)(?:其中:?)?其他(?:途径|来源|渠道|经费)$/],
  ['funds', /^(?:上一?年度?|本年度?|全年|年度|\d{4}年)?(?:工作|党建|站点|活动)*经费(?:合计|总额?)?$/],
  ['jointOrgs', /^(?:已?(?:建立|组建|成立))?(?:联合|区域性?)(?:党组织|党支部|支部|组建)$/],
  ['independentOrgs', /^(?:已?(?:建立|组建|成立))?(?:单独|独立)(?:组建|建立)?(?:党组织|党支部|支部)?$/],
  ['generalBranches', /^(?:党组织\/)?(?:建立)?(?:党)?总支部?$/],
  ['committees', /^(?:党组织\/)?(?:建立)?(?:基层)?党委$/],
  ['branches', /^(?:党组织\/)?(?:建立)?(?:党)?支部$/],
  [
    'buildings',
    /^(?:覆盖|服务|联系|辖区|管辖|所辖)(?:商务|商圈)*(?:楼栋|楼|栋|大厦|写字楼)?$|^(?:商务)?楼栋$/,
  ],
  [
    'firms',
    /^(?:现?入驻|驻[楼厦区]|覆盖|服务|辖区|现有|楼内)*(?:非公有制|非公|两新)?(?:单位|企业|商户|户)(?:合计|总)?$/,
  ],
  [
    'members',
    /^(?:(?:驻[楼厦]|入驻)单位党员\/)?(?:驻[楼厦]单位|辖区|楼内|入驻单位)*(?:现有|在册)?(?:中共)?党员(?:总|合计)?$/,
  ],
  ['staff', /^(?:入驻单位|驻[楼厦]单位|楼内)*(?:从业|就业|在职|员工|职工|工作)(?:人员|人口|总|员工)?$/],
  ['areaSqm', /(?:场地|用房|场所|阵地|站点?|中心|活动室|使用|建筑)(?:使用|建筑)?面积$|^面积$/],
  ['personInCharge', /^(?:工作)?(?:站点?|服务站)?(?:负责人|站长|书记|主任)(?:姓名)?$/],
  ['phone', /^(?:站点?|负责人|办公|联系|站负责人)*(?:电话|联系方式|手机)(?:号码?)?$/],
  ['address', /^(?:工作)?(?:站点?)?(?:详细|所在|办公|具体)?(?:地址|地点|位置)$/],
  ['community', /^(?:所[在属])?(?:社区|居委会?|村居)(?:名称)?$/],
  ['street', /^(?:所[在属])?(?:街道|街镇|镇街|街乡|乡镇)(?:办事处)?(?:名称)?$/],
  ['district', /^(?:所[在属])?(?:行政)?(?:区县?|县区|区市县|市区)(?:名称)?$/],
  ['station', /^(?:商务|党群|党建|服务|工作)*站点?(?:全)?名称?$|^名称$/],
];

/** The words of a label that say nothing of what it asks. */
function plainLabel(label: string): string {
  return squeeze(label)
    .replace(/\([^)]*\)/g, '')
    .split('/')
    .map((part) =>
      part
        .replace(/^\*|^\d+[.、]|^[一二三四五六七八九十]+、|:$/g, '')
        .replace(/商务楼宇|楼宇|情况|[总人]?数量?$|人数$|姓名$/g, ''),
    )
    .join('/');
}

function findFigure(label: string): Figure | null {
  const plain = plainLabel(label);
  return LABELS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** True for a label that the form of a station asks with. */
export function isStationLabel(text: string): boolean {
  return findFigure(text) !== null;
}

function isOneOf<T extends string>(list: readonly T[], figure: string): figure is T {
  return (list as readonly string[]).includes(figure);
}

/** A number in words around it counts too: 愿意亮明身份的 12 名. Several numbers are none. */
function findNumber(text: string): number | null {
  const numbers = text.match(/\d+(?:\.\d+)?/g) ?? [];
  return numbers.length === 1 ? Number(numbers[0]) : null;
}

function readFigure(figure: Exclude<Figure, StationText>, label: string, value: string): number | null {
  const text = squeeze(value);
  if (text === '') return null;
  if (isOneOf(STATION_COUNTS, figure)) {
    const { value: count } = readCount(text);
    if (count !== null) return count;
    const found = findNumber(text);
    return found !== null && Number.isInteger(found) ? found : null;
  }
  if (saysNothing(text)) return 0;
  if (figure === 'areaSqm') return findNumber(text.replaceAll(',', '').replace(/m2|㎡/gi, ''));
  return readAmount(text, readAmountFactor(label)).value;
}

const NOTHING_TOLD = Object.fromEntries(
  [...STATION_TEXTS, ...STATION_COUNTS, ...STATION_AMOUNTS, 'areaSqm', 'year'].map((key) => [key, null]),
) as unknown as StationForm;

/**
 * The figures of a station from the labels and values of its form, and from the title above it; null where
 * the form is not a station's. Labels whose value could not be read are named in `unread`. 无 is 0, `3个` is 3;
 * funds are in 万元. The first label of a kind counts.
 */
export function readStationForm(
  labels: Readonly<Record<string, string>>,
  title: string,
): { form: StationForm; unread: string[] } | null {
  const form: StationForm = { ...NOTHING_TOLD };
  const unread: string[] = [];
  let told = 0;
  for (const [label, value] of Object.entries(labels)) {
    const figure = findFigure(label);
    if (figure === null || form[figure] !== null) continue;
    if (isOneOf(STATION_TEXTS, figure)) {
      const text = value.trim();
      form[figure] = saysNothing(squeeze(text)) || text === '' ? null : text;
    } else {
      form[figure] = readFigure(figure, label, value);
      if (form[figure] === null && squeeze(value) !== '') unread.push(label);
    }
    if (form[figure] !== null) told++;
  }
  const named = readStationTitle(title);
  form.year = named.year;
  for (const key of ['station', 'district', 'street'] as const) form[key] ??= named[key];
  return form.station !== null && told >= 3 ? { form, unread } : null;
}
