import { describe, expect, test } from 'vitest';
import { matchHeader } from '#shared/domain/roster/header/match-header.ts';
import type { RosterField } from '#shared/domain/roster/roster-row.ts';

/** One header as offices send it: each heading (`group/leaf`) with the field it must go to, or null for nowhere. */
const HEADERS: Record<string, Record<string, RosterField | null>> = {
  'a property company, in short headings': {
    楼层: 'floor',
    单元: 'room',
    租户名称: 'name',
    性质: 'kind',
    党组织形式: 'orgForm',
    '党组织情况/性质': null,
  },
  'a city ledger, first half': {
    园区: null,
    '园区级别(国家级、市级、区级及以下)': null,
    '是否为亿元楼宇(是、否)': 'taxBuilding',
    '所在园区、商务楼宇名称': 'building',
    '企业基本情况/企业名称': 'name',
    '企业基本情况/企业注册地': 'registeredAddress',
    '企业基本情况/企业经营地': null,
    '企业基本情况/联系电话': 'phone',
    '企业基本情况/年营业收入(万元)': 'revenue',
    '企业基本情况/从业人员数量(名)': 'staffCount',
    '企业基本情况/是否规模以上企业(是、否)': 'aboveScale',
    '企业出资人情况/企业出资人姓名': null,
    '企业出资人情况/是否是党员': 'founderIsMember',
    '企业出资人情况/是否兼任党组织书记': null,
    '企业出资人情况/是否担任区县级以上(含区县)"两代表一委员"': null,
  },
  'a city ledger, second half': {
    '党组织设置情况/是否建立党组织': 'orgSetUp',
    '党组织设置情况/党组织成立时间': 'orgFoundedOn',
    '党组织设置情况/未建立党组织原因': 'notSetUpReason',
    '党组织设置情况/未建党组织的是否选派党建工作指导员、联络员': null,
    '党组织书记情况/党组织书记姓名': 'secretary',
    '党组织书记情况/来源': 'secretarySource',
    '党务工作者情况/企业党务工作者人数': null,
    '党务工作者情况/专职人数': null,
    '党务队伍建设情况/组织关系在非公企业的党员总数': 'memberTotal',
    '党务队伍建设情况/35岁以下人数': null,
    '党务队伍建设情况/生产经营一线职工人数': null,
    '党务队伍建设情况/组织关系不在非公企业的党员总数': 'membersElsewhere',
    '党务队伍建设情况/农村党员数': null,
    '党务队伍建设情况/近3年新发展党员数': null,
    '党务队伍建设情况/近3年处置不合格党员数': null,
    '党务队伍建设情况/党员是否按时足额主动交纳党费': null,
    '群团部门设置情况/是否健全群团组织/公会': null,
    '基础保障情况/使用面积': null,
  },
  'the form of a firm': {
    '企业法人情况/是否党员': null,
    '党组织设置情况/党组织组建形式': 'orgForm',
    '党组织设置情况/党组织类别': 'orgKind',
    '党组织设置情况/上一级党组织名称': null,
    '党组织设置情况/党组织联系电话': null,
    '党组织设置情况/专职党务工作者': null,
    '党员队伍建设情况/党员总数': 'memberTotal',
    '党员队伍建设情况/党员总数/35岁以下': null,
    '党员队伍建设情况/近三年新发展': null,
  },
  'the table of a city system': {
    行业类型: 'industry',
    企业类型: 'kind',
    是否存在企业经营地: null,
    所在商务楼宇名称: 'building',
    联系方式: 'phone',
    年营业收入: 'revenue',
    从业人员数量: 'staffCount',
    是否规模以上企业: 'aboveScale',
    未建立原因: 'notSetUpReason',
    组建形式: 'orgForm',
    是否选派党建工作指导员或联络员: null,
    成立时间: null,
    覆盖党组织id: null,
    填报单位: null,
    其他党务工作者: null,
  },
  'the tables of a Party-building platform': {
    上级党组织名称: null,
    届满日期: null,
    单位性质类别: 'kind',
    所属行业: 'industry',
    地址: null,
    在岗职工数: 'staffCount',
    '35岁以下在岗职工数': null,
    是否有上级已派党建工作指导员: null,
    法人单位标识: null,
    法人单位建立党组织情况: 'orgSetUp',
    法人单位统一社会信用代码: 'uscc',
  },
  'a county tool': {
    党组织类型: 'orgKind',
    换届日期: null,
    正式党员人数: 'fullMembers',
    发展党员人数: null,
    入党积极分子人数: null,
    备注: 'remark',
  },
  'the national form of 2017': {
    党组织名称: 'orgName',
    党组织书记: 'secretary',
    党组织联系人: null,
    组织类别: 'orgKind',
    党组织所在单位情况: null,
    单位名称: 'name',
  },
  'a park’s list of tenants': {
    企业编码: null,
    通讯地址: null,
    楼层及编号: 'room',
    面积: null,
    法人代表: 'legalRepresentative',
    法人联系电话: null,
    主要联系人: 'contact',
    电话: 'phone',
    注册资金: null,
    注册时间: null,
    人员规模: 'staffCount',
  },
  'the suggested roster': {
    序号: null,
    楼宇名称: 'building',
    楼层: 'floor',
    房号: 'room',
    单位类型: 'kind',
    '党员人数/正式': 'fullMembers',
    '党员人数/预备': 'probationaryMembers',
    '党员人数/关系不在': 'membersElsewhere',
    组建方式: 'orgForm',
    书记: 'secretary',
    党建指导员: 'instructor',
    入驻时间: 'moveInOn',
  },
  'a roster of workers, not of firms': {
    姓名: null,
    性别: null,
    政治面貌: null,
    入党时间: null,
    联系企业户数: null,
    联系楼宇: null,
    服务站点: null,
  },
  'a form with stars and units': {
    '*企业名称': 'name',
    '*统一社会信用代码（18位）': 'uscc',
    '所在楼层 ': 'floor',
    门牌号: 'room',
    '员工总数（人）': 'staffCount',
    '其中：党员': 'memberTotal',
    '其中：女员工': null,
    '其中：团员': null,
    流动党员: null,
    入党积极分子: null,
    女党员人数: null,
    非党员人数: null,
    '党员人数（女）': null,
  },
  'a property company’s list of leases': {
    租户: 'name',
    房间: 'room',
    租金: null,
    起租日期: null,
    联系人电话: 'phone',
    物业联系人: null,
    物业联系电话: null,
    法人: 'legalRepresentative',
    法人手机: null,
  },
  'words written apart': {
    '单　位\n名　称': 'name',
    '统一社会\n信用代码': 'uscc',
    '职 工 总 数': 'staffCount',
    '党 员 总 数': 'memberTotal',
    '备　注': 'remark',
    '手　机': 'phone',
  },
  'a group for Party building': {
    '党建情况/正式党员': 'fullMembers',
    '党建情况/党支部名称': 'orgName',
    '党建情况/组建方式': 'orgForm',
    '党建情况/书记': 'secretary',
    '党建情况/联系电话': null,
    '党建情况/指导员': 'instructor',
    '党建情况/团员数': null,
  },
  'dates and owners around a count': {
    '2026年9月底员工人数': 'staffCount',
    截至2026年9月30日党员人数: 'memberTotal',
    本单位党员总数: 'memberTotal',
    企业职工人数: 'staffCount',
    上年党员人数: null,
    新增党员人数: null,
  },
  'groups with an own total': {
    '从业人员/总数': 'staffCount',
    '从业人员/其中:党员': 'memberTotal',
    '从业人员/女': null,
    '党员/总数': 'memberTotal',
    '党员/流动党员': null,
    '团员/总数': null,
    '工会/人数': null,
    '女党员/人数': null,
  },
  'people, each with a telephone': {
    '联系人/姓名': 'contact',
    '联系人/电话': 'phone',
    '法定代表人/姓名': 'legalRepresentative',
    '法定代表人/电话': null,
    '党组织书记/姓名': 'secretary',
    '党组织书记/电话': null,
    '党建指导员/姓名': 'instructor',
    '党建指导员/联系方式': null,
    '物业/联系人': null,
  },
  'a branch under its own group': {
    '党组织/名称': 'orgName',
    '党组织/成立时间': 'orgFoundedOn',
    '党组织/类别': 'orgKind',
    '党组织/是否建立': 'orgSetUp',
    '出资人/是否党员': 'founderIsMember',
  },
};

describe.each(Object.entries(HEADERS))('%s', (_, headings) => {
  test.each(Object.entries(headings))('%s → %s', (heading, field) => {
    expect(matchHeader(heading.split('/')).field).toBe(field);
  });
});

describe('how sure a heading is', () => {
  test('a whole known wording is certain', () => {
    expect(matchHeader(['统一社会信用代码'])).toMatchObject({ confidence: 1, reason: 'alias' });
  });

  test('a known wording after fillers is likely, and a person should look', () => {
    const match = matchHeader(['本单位员工人数']);
    expect(match).toMatchObject({ field: 'staffCount', reason: 'word-part' });
    expect(match.confidence).toBeLessThan(1);
  });

  test('负责人 may be anybody, so it is doubtful', () => {
    expect(matchHeader(['负 责 人']).confidence).toBeLessThan(0.8);
  });

  test.each(['团员人数', '非党员人数', '女党员人数', '流动党员人数', '入党积极分子'])(
    '%s is forbidden, not only unknown',
    (heading) => {
      expect(matchHeader([heading])).toMatchObject({ field: null, confidence: 0, reason: 'forbidden' });
    },
  );

  test('a heading that nothing speaks for is unknown', () => {
    expect(matchHeader(['租金标准'])).toMatchObject({ field: null, confidence: 0, reason: 'unknown' });
  });

  test('a column without heading has none', () => {
    expect(matchHeader([])).toMatchObject({ field: null, reason: 'no-header' });
  });
});
