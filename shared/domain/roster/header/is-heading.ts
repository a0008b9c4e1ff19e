import { squeeze } from '../half-width.ts';
import { findChoice } from '../values/choices.ts';
import { findAlias } from './field-aliases.ts';
import { headerCore, headerKey } from './header-key.ts';

/** What headings of rosters end or begin with, whether or not the registry has a field for them. */
const HEADING =
  /(?:名称|姓名|人数|数量|总数|合计|党员数|党员|团员|情况|信息|时间|日期|年月|年份|电话|手机|号码|代码|编码|类型|类别|性质|方式|形式|地址|原因|面积|来源|书记|职务|职位|关系|资金|资本|收入|规模|级别|等级|租金|车位|邮箱|座落地|坐落地|注册地|经营地|园区|数)$|^是否|^有无|^其中|^未转入|^(?:序号|编号|序|NO\.?|性别|年龄|学历|政治面貌|民族|籍贯|正式|预备|其他|联系人)$/;

/** Labels that stand before a blank or a value: 填报单位：…, 单位：家、人, 日期： */
const LABEL_WITH_VALUE =
  /^(?:填报|填表|制表|审核|审批|报出|报送|单位|联系人|联系电话|日期|时间|统计|截[至止]|负责人|经办人|编制)[^:]{0,8}(?:\([^)]*\))?:/;

const MAX_HEADING = 40;

/** True for `填报单位：…` and its like, which stand above and below tables. */
export function isLabelWithValue(text: string): boolean {
  return LABEL_WITH_VALUE.test(squeeze(text));
}

/** True when a text reads like the heading of a column or of a group of columns. */
export function isHeading(text: string): boolean {
  const key = headerKey(text);
  if (key === '' || key.length > MAX_HEADING || /\d{5,}|公司|事务所/.test(key)) return false;
  if (isLabelWithValue(text)) return false;
  if (findAlias(key) || HEADING.test(key) || findAlias(headerCore(key))) return true;
  return key.length <= 10 && isChoiceWord(key);
}

function isChoiceWord(key: string): boolean {
  return (
    findChoice('kind', key) !== null ||
    findChoice('orgForm', key) !== null ||
    findChoice('orgKind', key) !== null ||
    findChoice('secretarySource', key) !== null
  );
}
