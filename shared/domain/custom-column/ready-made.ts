import type { CustomColumn, CustomKind, CustomTable } from './custom-column.ts';

/** Columns that forms of superior offices ask for, to be added with one click. */
export interface ReadyMadeGroup {
  /** Key of the group's name in the texts. */
  key: string;
  columns: readonly CustomColumn[];
}

const YES_NO = ['是', '否'];

function columns(kind: CustomKind, names: string): CustomColumn[] {
  return names.split(' ').map((name) => ({ name, kind, choices: [] }));
}

const texts = (names: string) => columns('text', names);
const numbers = (names: string) => columns('number', names);
const dates = (names: string) => columns('date', names);
const flags = (names: string) => names.split(' ').map((name) => choice(name, YES_NO));

function choice(name: string, choices: readonly string[]): CustomColumn {
  return { name, kind: 'choice', choices };
}

const POLITICAL_STATUS = ['中共党员', '中共预备党员', '共青团员', '民主党派', '群众'];
const EDUCATION = ['研究生', '大学本科', '大学专科', '高中及以下'];

/**
 * By table, the columns of the forms that stations fill in and that have none of their own: the ledger of
 * non-public firms (非公有制企业党建工作台账, 企业党建情况), the information platform's org and unit tables, the
 * building station's form (商务楼宇工作站情况采集表) and the worker roster.
 */
export const READY_MADE: Partial<Record<CustomTable, readonly ReadyMadeGroup[]>> = {
  firm: [
    {
      key: 'registration',
      columns: [
        ...dates('注册时间'),
        ...numbers('注册资本(万元)'),
        ...texts('经营地 园区'),
        choice('园区级别', ['国家级', '市级', '区级及以下']),
        ...numbers('使用面积(㎡) 35岁以下员工数'),
      ],
    },
    {
      key: 'founder',
      columns: [...texts('出资人姓名'), ...flags('出资人兼任书记 出资人任两代表一委员')],
    },
    {
      key: 'members',
      columns: numbers(
        '35岁以下党员数 中层管理人员党员数 中高级专技人员党员数 一线职工党员数 农村党员数 近3年新发展党员数 近3年处置不合格党员数 入党积极分子数',
      ),
    },
    { key: 'partyWork', columns: numbers('党务工作者人数 专职党务工作者人数') },
    { key: 'massOrgs', columns: flags('建立工会 建立共青团 建立妇联') },
    {
      key: 'premises',
      columns: [...flags('有单独活动场所'), ...numbers('活动场所面积(㎡)'), ...flags('党建经费纳入年度预算')],
    },
    {
      key: 'rules',
      columns: flags(
        '按规定开展三会一课 每年民主评议党员 每年党性分析 按规定换届 每年轮训党员 按时足额交纳党费',
      ),
    },
  ],
  partyOrg: [
    { key: 'identity', columns: texts('党组织编码 简称 联系人 联系电话 换届文号') },
    {
      key: 'secretary',
      columns: [
        ...dates('书记出生日期'),
        choice('书记学历', EDUCATION),
        choice('书记来源', ['出资人担任', '中层管理人员担任', '上级党组织选派', '其他人员担任']),
        ...texts('书记所在单位'),
        ...flags('专职书记'),
      ],
    },
    {
      key: 'members',
      columns: numbers('发展对象数 入党积极分子数 流动党员数 全职党务工作者数 兼职党务工作者数'),
    },
    { key: 'premises', columns: [...flags('有单独活动场所'), ...numbers('活动场所面积(㎡)')] },
    {
      key: 'rules',
      columns: flags('按规定开展三会一课 每年民主评议党员 每年党性分析 每年轮训党员 按时足额交纳党费'),
    },
  ],
  building: [
    {
      key: 'building',
      columns: [
        ...texts('产权单位 楼长 联系领导 结对居民区'),
        ...numbers('入驻率(%) 上年税收(万元) 员工总数'),
        choice('楼宇类型', ['商务办公', '商住', '产业园区', '综合体', '其他']),
      ],
    },
  ],
  worker: [
    {
      key: 'person',
      columns: [
        choice('性别', ['男', '女']),
        ...dates('出生日期'),
        choice('政治面貌', POLITICAL_STATUS),
        ...dates('入党时间'),
        choice('学历', EDUCATION),
        ...texts('用工单位'),
      ],
    },
  ],
  instructor: [
    {
      key: 'person',
      columns: [choice('政治面貌', POLITICAL_STATUS), ...texts('职务'), ...dates('选派时间 期满时间')],
    },
  ],
  station: [
    {
      key: 'head',
      columns: [...texts('负责人'), choice('负责人政治面貌', POLITICAL_STATUS), ...texts('开放时间')],
    },
    {
      key: 'staff',
      columns: numbers('专职工作人员数 专职中党员数 兼职工作人员数 党建指导员数 志愿者数'),
    },
    {
      key: 'funds',
      columns: numbers(
        '上年工作经费(万元) 市级拨付(万元) 区县拨付(万元) 街道拨付(万元) 其他途径(万元) 党费返还和活动经费(万元)',
      ),
    },
  ],
};
