import { describe, expect, test } from 'vitest';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RosterField } from '#shared/domain/roster/roster-row.ts';
import type { Cell, Merge } from '#shared/domain/roster/sheet-grid.ts';

interface OfficeSheet {
  /** Lines above the header, the header, and one firm or more. */
  rows: Cell[][];
  merges?: Merge[];
  /** Fields by joined heading; headings that are left out must go nowhere. */
  fields: Record<string, RosterField>;
  firms: number;
  building?: string;
}

/** Made up after what offices ask for: other words, other order, other lines above than any sample has. */
const SHEETS: Record<string, OfficeSheet> = {
  'an office building’s ledger of tenants': {
    rows: [
      ['嘉里写字楼租户台账（2026年三季度）'],
      ['制表：物业部', null, null, '单位：人、平方米'],
      [
        '序',
        '租户名称',
        '单元号',
        '所在楼层',
        '租赁面积(㎡)',
        '租约到期日',
        '租户联系人',
        '手机',
        '在岗人数',
        '备注',
      ],
      [1, '上海海拓贸易有限公司', '1201', '12F', 320.5, '2027-05-31', '王敏', '13800000000', 42, null],
      [2, '上海凯旋咨询有限公司', '1203', '12F', 150, '2026-12-31', '李强', '13900000000', 18, '续约中'],
    ],
    fields: {
      租户名称: 'name',
      单元号: 'room',
      所在楼层: 'floor',
      租户联系人: 'contact',
      手机: 'phone',
      在岗人数: 'staffCount',
      备注: 'remark',
    },
    firms: 2,
    building: '嘉里写字楼',
  },
  'a park’s overview of firms': {
    rows: [
      ['张江科创园区企业一览表'],
      [
        '企业全称',
        '社会统一信用代码',
        '所属行业',
        '入园时间',
        '楼栋',
        '门牌',
        '法人代表',
        '职工人数',
        '其中党员数',
      ],
      ['上海海拓科技有限公司', '91310106AY4CL12T2D', '软件', '2021.3', '2号楼', '301', '王敏', 56, 4],
    ],
    fields: {
      企业全称: 'name',
      社会统一信用代码: 'uscc',
      所属行业: 'industry',
      入园时间: 'moveInOn',
      楼栋: 'building',
      门牌: 'room',
      法人代表: 'legalRepresentative',
      职工人数: 'staffCount',
      其中党员数: 'memberTotal',
    },
    firms: 1,
    building: '张江科创园区',
  },
  'a survey of 两新 organisations': {
    rows: [
      ['南京西路街道两新组织党建工作排查表'],
      ['填报单位（盖章）：', null, null, null, null, '填报时间：2026年9月'],
      [
        '序号',
        '两新组织名称',
        '组织类型',
        '经营地址',
        '负责人',
        '从业人员',
        '党员情况',
        null,
        null,
        '是否建立党组织',
        '未建原因',
        '是否选派指导员',
      ],
      [null, null, null, null, null, null, '正式党员', '预备党员', '流动党员', null, null, null],
      [1, '上海海拓贸易有限公司', '私营企业', '静安路1号', '王敏', 42, 3, 1, 2, '是', null, '否'],
    ],
    merges: [
      { top: 2, left: 6, bottom: 2, right: 8 },
      ...[0, 1, 2, 3, 4, 5, 9, 10, 11].map((c) => ({ top: 2, left: c, bottom: 3, right: c })),
    ],
    fields: {
      两新组织名称: 'name',
      负责人: 'contact',
      从业人员: 'staffCount',
      '党员情况/正式党员': 'fullMembers',
      '党员情况/预备党员': 'probationaryMembers',
      是否建立党组织: 'orgSetUp',
      未建原因: 'notSetUpReason',
    },
    firms: 1,
  },
  'columns from right to left of what is usual': {
    rows: [
      ['备注', '党员人数', '人数', '电话', '联系人', '房间号', '层', '公司名称', '大楼'],
      [null, 2, 30, '021-63210000', '王敏', '801', 8, '上海海拓贸易有限公司', '恒信大厦'],
    ],
    fields: {
      备注: 'remark',
      党员人数: 'memberTotal',
      人数: 'staffCount',
      电话: 'phone',
      联系人: 'contact',
      房间号: 'room',
      层: 'floor',
      公司名称: 'name',
      大楼: 'building',
    },
    firms: 1,
  },
  'a social organisation’s annual check': {
    rows: [
      ['社会组织年检党建情况汇总'],
      [
        '社会组织名称',
        '统一社会信用代码',
        '业务主管单位',
        '专职工作人员数',
        '从业人员总数',
        '从业人员中党员总数',
        '35岁及以下党员',
        '党组织类别',
        '党组织隶属关系',
      ],
      ['静安区助老服务中心', '52310106MJ4CL12T23', '区民政局', 5, 12, 3, 1, '党支部', '属地党组织'],
    ],
    fields: {
      社会组织名称: 'name',
      统一社会信用代码: 'uscc',
      从业人员总数: 'staffCount',
      从业人员中党员总数: 'memberTotal',
      党组织类别: 'orgKind',
    },
    firms: 1,
  },
  'a property company’s hand-over list': {
    rows: [
      ['盛源大厦业户资料（物业移交）'],
      [],
      ['楼层', '房号', '业户名称', '入伙日期', '员工数', '紧急联系人', '紧急联系电话', '车位数'],
      ['3层', '301-305', '上海海拓贸易有限公司', '2019年6月', 30, '王敏', '13800000000', 2],
    ],
    fields: { 楼层: 'floor', 房号: 'room', 业户名称: 'name', 入伙日期: 'moveInOn', 员工数: 'staffCount' },
    firms: 1,
    building: '盛源大厦',
  },
  'a mall’s list of shops': {
    rows: [
      ['商户花名册'],
      ['铺位号', '商户名称', '品牌', '业态', '经营者', '营业执照号', '店员人数', '党员数（名）'],
      ['L1-08', '上海海拓餐饮有限公司', '海拓', '餐饮', '王敏', '91310106AY4CL12T2D', 16, 1],
    ],
    fields: {
      铺位号: 'room',
      商户名称: 'name',
      营业执照号: 'uscc',
      店员人数: 'staffCount',
      '党员数（名）': 'memberTotal',
    },
    firms: 1,
  },
  'a street’s ledger of coverage': {
    rows: [
      ['“两个覆盖”工作台账', null, null, null, null, null, null, null],
      [
        '单位名称',
        '楼宇',
        '单位性质',
        '党员数',
        '党组织名称',
        '组建形式',
        '成立时间',
        '党组织书记',
        '党建指导员',
        '工作覆盖方式',
      ],
      [
        '上海海拓贸易有限公司',
        '恒信大厦',
        '民营企业',
        5,
        '海拓公司党支部',
        '单独组建',
        '2019-06',
        '王敏',
        '李强',
        '群团组织',
      ],
    ],
    fields: {
      单位名称: 'name',
      楼宇: 'building',
      单位性质: 'kind',
      党员数: 'memberTotal',
      党组织名称: 'orgName',
      组建形式: 'orgForm',
      党组织书记: 'secretary',
      党建指导员: 'instructor',
    },
    firms: 1,
  },
  'headings with stars, numbers and notes': {
    rows: [
      ['* 为必填项'],
      [
        '1.企业名称*',
        '2.统一社会信用代码*（18位）',
        '3.楼宇名称*',
        '4.房间号',
        '5.职工人数（含退休返聘）',
        '6.党员人数（含预备）',
        '7.组织关系不在本单位党员数',
      ],
      ['上海海拓贸易有限公司', '91310106AY4CL12T2D', '恒信大厦', '801', 30, 4, 1],
    ],
    fields: {
      '1.企业名称*': 'name',
      '2.统一社会信用代码*（18位）': 'uscc',
      '3.楼宇名称*': 'building',
      '4.房间号': 'room',
      '5.职工人数（含退休返聘）': 'staffCount',
      '6.党员人数（含预备）': 'memberTotal',
      '7.组织关系不在本单位党员数': 'membersElsewhere',
    },
    firms: 1,
  },
  'two lines of headings without any merged cell': {
    rows: [
      ['入驻企业党建信息'],
      ['企业名称', '楼层', '房号', '员工人数', '党员', null, null, '党组织', null],
      [null, null, null, null, '正式', '预备', '关系不在', '名称', '书记'],
      ['上海海拓贸易有限公司', 8, '801', 30, 3, 0, 1, '海拓公司党支部', '王敏'],
      ['上海凯旋咨询有限公司', 9, '901', 12, 0, 0, 0, null, null],
    ],
    fields: {
      企业名称: 'name',
      楼层: 'floor',
      房号: 'room',
      员工人数: 'staffCount',
      '党员/正式': 'fullMembers',
      '党员/预备': 'probationaryMembers',
      '党员/关系不在': 'membersElsewhere',
      '党组织/名称': 'orgName',
      '党组织/书记': 'secretary',
    },
    firms: 2,
  },
  'an export with technical lines above': {
    rows: [
      ['报表编号：QY-2026-09', null, null, '导出人：admin'],
      ['导出时间：2026-09-30 10:20:30'],
      [
        '企业ID',
        '企业名称',
        '信用代码',
        '所在商务楼宇名称',
        '联系方式',
        '从业人员数量',
        '状态',
        '是否规模以上企业',
      ],
      ['10086', '上海海拓贸易有限公司', '91310106AY4CL12T2D', '恒信大厦', '021-63210000', '30', '正常', '否'],
    ],
    fields: {
      企业名称: 'name',
      信用代码: 'uscc',
      所在商务楼宇名称: 'building',
      联系方式: 'phone',
      从业人员数量: 'staffCount',
      是否规模以上企业: 'aboveScale',
    },
    firms: 1,
  },
  'traditional wording, spread letters and full-width marks': {
    rows: [
      ['楼　宇　单　位　登　记　册'],
      [
        '编　号',
        '单　位　全　称',
        '办　公　地　点',
        '法　定　代　表　人',
        '联　系　电　话',
        '职　工　数',
        '党　员　数',
        '团　员　数',
        '备　　注',
      ],
      [1, '上海海拓贸易有限公司', '801室', '王敏', '021－63210000', '30', '3', '5', '／'],
    ],
    fields: {
      单位全称: 'name',
      法定代表人: 'legalRepresentative',
      联系电话: 'phone',
      职工数: 'staffCount',
      党员数: 'memberTotal',
      备注: 'remark',
    },
    firms: 1,
  },
  'a header that comes again on every page': {
    rows: [
      ['静安新时代大厦入驻单位'],
      ['单位名称', '房号', '员工人数', '联系人'],
      ['上海海拓贸易有限公司', '801', 30, '王敏'],
      ['单位名称', '房号', '员工人数', '联系人'],
      ['上海凯旋咨询有限公司', '901', 12, '李强'],
      ['合计', null, 42, null],
      ['填表人：赵丽', null, '审核人：钱进', null],
    ],
    fields: { 单位名称: 'name', 房号: 'room', 员工人数: 'staffCount', 联系人: 'contact' },
    firms: 2,
    building: '静安新时代大厦',
  },
  'a collection form of a street with a line of notes under the header': {
    rows: [
      ['附件2：非公有制企业法人单位党建工作台账'],
      [
        '单位名称',
        '统一社会信用代码',
        '企业类型',
        '在职职工数',
        '正式党员数',
        '是否成立党组织',
        '联合组建牵头单位',
      ],
      ['（与公章一致）', '（18位）', '（下拉选择）', '（人）', '（名）', '（是/否）', '（联合组建的填写）'],
      ['上海海拓贸易有限公司', '91310106AY4CL12T2D', '私营企业', 30, 3, '否', null],
    ],
    fields: {
      单位名称: 'name',
      统一社会信用代码: 'uscc',
      企业类型: 'kind',
      在职职工数: 'staffCount',
      正式党员数: 'fullMembers',
      是否成立党组织: 'orgSetUp',
    },
    firms: 1,
  },
};

describe.each(Object.entries(SHEETS))('%s', (_, { rows, merges = [], fields, firms, building }) => {
  const sheet = recogniseSheet({ name: 'Sheet1', hidden: false, rows, merges }, { fileName: '附件.xlsx' });

  test('every column goes where it belongs, and no other anywhere', () => {
    const found = sheet.columns.flatMap(({ header, field }) => (field === null ? [] : [[header, field]]));
    expect(Object.fromEntries(found)).toEqual(fields);
  });

  test('every firm is a row, and nothing else is', () => {
    expect(sheet.rows.map(({ values }) => values.name)).toHaveLength(firms);
    expect(sheet.rows.every(({ values }) => /公司|中心/.test(values.name ?? ''))).toBe(true);
    expect(sheet.titleBuilding).toBe(building ?? null);
  });
});
