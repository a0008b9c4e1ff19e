import { describe, expect, test } from 'vitest';
import { compareStation, type RegistryStation } from '#shared/domain/roster/form/compare-station.ts';
import { recogniseSheet } from '#shared/domain/roster/recognise-sheet.ts';
import type { RecognisedSheet } from '#shared/domain/roster/recognised-sheet.ts';
import type { Cell } from '#shared/domain/roster/sheet-grid.ts';

function recognise(rows: Cell[][]): RecognisedSheet {
  return recogniseSheet({ name: '采集表', hidden: false, rows, merges: [] }, { fileName: '采集表.xlsx' });
}

/** What a form tells, without its blanks. */
function told(sheet: RecognisedSheet): Record<string, unknown> {
  return Object.fromEntries(Object.entries(sheet.station ?? {}).filter(([, value]) => value !== null));
}

const problemsOf = ({ problems }: RecognisedSheet) => problems.map(({ code, params }) => [code, params]);

const CITY_FORM: Cell[][] = [
  ['2014年朝阳区建外街道国贸商务楼宇工作站情况采集表'],
  [],
  ['商务站名称', '国贸商务楼宇工作站', '站负责人姓名', '李强', '站负责人政治面貌', '中共党员'],
  ['所在区县', '朝阳区', '所属街道（乡镇）', '建外街道', '覆盖楼栋数', '2栋'],
  ['党委', 1, '总支部', '无', '支部', 12],
  ['联合党组织', '3个', '驻厦单位党员情况', '党员人数', 310, null],
  ['专职工作人员人数', 3, '其中：党员人数', 4, '兼职工作人员', 6],
  ['党建工作指导员', 7, '上一年度工作经费', 20, '市级拨付', 5],
  ['区县拨付', 5, '街道（乡镇）拨付', 5, '其他途径', '无'],
];

describe('the form of a station', () => {
  test('labels left of their values become figures; 无 is none, units in the cell do not matter', () => {
    expect(told(recognise(CITY_FORM))).toEqual({
      station: '国贸商务楼宇工作站',
      year: 2014,
      district: '朝阳区',
      street: '建外街道',
      personInCharge: '李强',
      buildings: 2,
      committees: 1,
      generalBranches: 0,
      branches: 12,
      jointOrgs: 3,
      members: 310,
      fullTimeWorkers: 3,
      fullTimeMembers: 4,
      partTimeWorkers: 6,
      instructors: 7,
      funds: 20,
      fundsCity: 5,
      fundsDistrict: 5,
      fundsStreet: 5,
      fundsOther: 0,
    });
  });

  test('says what cannot be: members beyond workers, instructors beyond part-time workers, funds that differ', () => {
    expect(problemsOf(recognise(CITY_FORM))).toEqual([
      ['form-more-members-than-workers', { part: 4, whole: 3 }],
      ['form-more-instructors-than-part-time', { part: 7, whole: 6 }],
      ['form-funds-do-not-add-up', { part: 15, whole: 20 }],
    ]);
  });

  test('equal figures are no contradiction, and blanks contradict nothing', () => {
    const rows: Cell[][] = [
      ['站点名称', '启明党群服务站', '服务企业数', 220],
      ['专职党群工作者', 2, '其中党员人数', 2],
      ['兼职党务工作者', 3, '党建指导员', 3],
      ['工作经费（元）', 200000, '市级拨付', '', '区级拨付', '10万元'],
    ];
    const sheet = recognise(rows);
    expect(told(sheet)).toMatchObject({ funds: 20, fundsDistrict: 10, fullTimeMembers: 2, instructors: 3 });
    expect(problemsOf(sheet)).toEqual([]);
  });

  test('another office’s wording and order', () => {
    const sheet = recognise([
      ['楼宇党群服务站点基本情况登记表'],
      ['站点名称', '启明党群服务站', '地址', '静安路1号'],
      ['所属社区', '华业社区', '联系电话', '021-63210000'],
      ['服务楼宇数', '6幢', '入驻企业数', '约220家'],
      ['职工总数', '5,300', '党员总数', '愿意亮明身份的310名'],
      ['专职党务工作者', '三名', '活动场地使用面积', '85.5㎡'],
      ['独立党支部数', 4, '联合党支部数', 2],
    ]);
    expect(sheet.kind).toBe('form');
    expect(told(sheet)).toEqual({
      station: '启明党群服务站',
      address: '静安路1号',
      community: '华业社区',
      phone: '021-63210000',
      buildings: 6,
      firms: 220,
      staff: 5300,
      members: 310,
      fullTimeWorkers: 3,
      areaSqm: 85.5,
      independentOrgs: 4,
      jointOrgs: 2,
    });
  });

  test('the title names the station where no label does', () => {
    const sheet = recognise([
      ['2026年静安区南京西路街道盛源大厦商务楼宇工作站情况采集表'],
      ['覆盖楼栋数', 3, '入驻单位数', 148],
      ['专职工作人员人数', 2, '兼职工作人员', '无'],
    ]);
    expect(told(sheet)).toMatchObject({
      station: '盛源大厦工作站',
      street: '南京西路街道',
      district: '静安区',
      year: 2026,
    });
  });

  test('a figure that cannot be read is told and left out', () => {
    const sheet = recognise([
      ['站点名称', '启明党群服务站', '覆盖楼栋数', 3],
      ['入驻单位数', '100至200家', '从业人员数', 900],
    ]);
    expect(sheet.station?.firms).toBeNull();
    expect(sheet.problems).toMatchObject([
      { code: 'form-unreadable', column: '入驻单位数', value: '100至200家' },
    ]);
  });

  test('a form about something else keeps its labels and is no station', () => {
    const sheet = recognise([
      ['访客登记表'],
      ['单位名称', '海拓公司', '联系人', '王敏'],
      ['联系电话', '021-63210000', '单位地址', '静安路1号'],
    ]);
    expect([sheet.kind, sheet.station]).toEqual(['form', null]);
  });
});

describe('a form beside the registry', () => {
  const form = recognise(CITY_FORM).station;
  const station: RegistryStation = {
    id: 's1',
    name: '国贸工作站',
    address: '建国路1号',
    areaSqm: 80,
    phone: null,
    communityId: 'c1',
    counts: { buildings: 2, firms: 151, fullTimeWorkers: 1 },
  };
  const communities = [
    { id: 'c1', name: '永安里社区', street: '建外街道' },
    { id: 'c2', name: '华业社区', street: '建外街道' },
    { id: 'c3', name: '华业社区', street: '静安街道' },
  ];
  const compare = (values: object, stations: RegistryStation[]) =>
    form &&
    compareStation({ ...form, ...values }, { file: 'a.xlsx', sheet: '采集表' }, stations, communities);

  test('a station is known by its place, however its kind is called; blanks change nothing', () => {
    expect(compare({}, [station])).toMatchObject({
      stationId: 's1',
      name: '国贸工作站',
      changes: [],
      set: {},
    });
  });

  test('premises, address and telephone are taken; what the registry counts itself is only compared', () => {
    const diff = compare({ areaSqm: 160, phone: '010-65000000', firms: 148 }, [station]);
    expect(diff?.set).toEqual({ areaSqm: 160, phone: '010-65000000' });
    expect(diff?.compared).toEqual([
      { figure: 'buildings', told: 2, known: 2 },
      { figure: 'firms', told: 148, known: 151 },
      { figure: 'fullTimeWorkers', told: 3, known: 1 },
    ]);
  });

  test('the community is linked where the street has exactly one of that name', () => {
    expect(compare({ community: '华业' }, [station])?.set).toEqual({ communityId: 'c2' });
    expect(compare({ community: '华业', street: null }, [station])?.set).toEqual({});
    expect(compare({ community: '没有社区' }, [station])?.set).toEqual({});
  });

  test('an unknown station would be made', () => {
    expect(compare({}, [])).toMatchObject({
      stationId: null,
      set: { name: '国贸商务楼宇工作站' },
      changes: [{ field: 'name', old: null, new: '国贸商务楼宇工作站' }],
    });
  });
});
