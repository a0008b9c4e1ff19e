import type { Coverage } from '../coverage/build-coverage.ts';
import type { PlaceCoverage } from '../coverage/coverage-by-place.ts';
import { rankPlaces } from '../coverage/rank-places.ts';
import type { Day } from '../day/day.ts';
import { BLANK } from './cite-rule.ts';
import {
  sayBuildings,
  sayMembers,
  sayNames,
  sayPartition,
  sayPercent,
  sayRate,
  sayRates,
} from './coverage-sentences.ts';
import { heading, type Letter, type LetterBlock, note, subheading, text } from './letter.ts';
import { writeDay } from './write-day.ts';

export interface CoverageLetterFacts {
  coverage: Coverage;
  /** By the name of the station. */
  stations: readonly PlaceCoverage[];
  /** Of the buildings, each once; one street is named. */
  streets: readonly string[];
  /** 专职党群工作者, each once. */
  workers: number;
  /** The formulas and what is counted, under every paper with figures. */
  definitions: readonly string[];
  office: string;
  phone: string;
  /** 成文日期 */
  day: Day;
}

/** 通报: the whole, the stations in the order of their rates, what is wrong, what to do by when. */
export function writeBulletin(facts: CoverageLetterFacts): Letter {
  const { coverage, stations, definitions } = facts;
  const place = placeOf(facts);
  return {
    ...frameOf(facts),
    name: `${place}楼宇党建覆盖情况通报-${coverage.asOf}`,
    title: `关于${place}商务楼宇党建覆盖情况的通报`,
    addressee: '各服务站点',
    blocks: [
      text(`截至${writeDay(coverage.asOf)}，${place}商务楼宇党建覆盖情况通报如下。`),
      heading('一、总体情况'),
      text(`${sayBuildings(coverage)}${sayPartition(coverage)}`),
      text(sayRates(coverage)),
      heading('二、各站点情况'),
      text('按组织覆盖率从高到低排列，同在几个站点有房间的单位在各站点分别计入。'),
      stationTable(stations),
      heading('三、存在的问题'),
      ...problems(coverage, stations),
      heading('四、下一步要求'),
      text(`请各站点对照上述问题逐楼逐户核实，于${BLANK}前将整改措施、责任人、完成时限报${BLANK}。`),
      ...definitions.map((words, i) => note(`注${i + 1}：${words}`)),
    ],
  };
}

/** 情况报告 to the superior office: what there is, what is covered, who does it, what is wrong; plans left blank. */
export function writeSituationReport(facts: CoverageLetterFacts): Letter {
  const { coverage, stations, workers, definitions } = facts;
  const place = placeOf(facts);
  return {
    ...frameOf(facts),
    name: `${place}楼宇党建工作情况报告-${coverage.asOf}`,
    title: `关于${place}商务楼宇党建工作情况的报告`,
    addressee: BLANK,
    blocks: [
      text(`现将截至${writeDay(coverage.asOf)}${place}商务楼宇党建工作情况报告如下。`),
      heading('一、基本情况'),
      text(sayBuildings(coverage)),
      text(sayMembers(coverage)),
      heading('二、覆盖情况'),
      text(sayPartition(coverage)),
      text(sayRates(coverage)),
      heading('三、工作力量'),
      text(
        `设有服务站点的楼宇${coverage.buildings.withStation}座，联系楼宇的专职党群工作者${workers}名，平均每名联系入驻单位${workers === 0 ? '—' : (coverage.firms.total / workers).toFixed(1)}家（${coverage.firms.total}/${workers}）。`,
      ),
      heading('四、主要做法和成效'),
      text(BLANK),
      heading('五、存在的问题'),
      ...problems(coverage, stations),
      heading('六、下一步打算'),
      text(BLANK),
      text('特此报告。'),
      ...definitions.map((words, i) => note(`注${i + 1}：${words}`)),
    ],
  };
}

function placeOf({ streets }: CoverageLetterFacts): string {
  const [only, another] = streets;
  return only && !another ? only : '';
}

function frameOf({ office, phone, day }: CoverageLetterFacts) {
  return {
    attachments: [],
    signer: office || BLANK,
    day: writeDay(day),
    postscript: `（联系人：${BLANK}　联系电话：${phone || BLANK}）`,
    landscape: false,
  };
}

function stationTable(stations: readonly PlaceCoverage[]): LetterBlock {
  const ranked = rankPlaces(stations);
  const number = (header: string) => ({ header, width: 10, align: 'right' as const });
  return {
    kind: 'table',
    columns: [
      { header: '名次', width: 7 },
      { header: '服务站点', width: 24, align: 'left' },
      number('楼宇'),
      number('空白楼宇'),
      number('入驻单位'),
      number('应建未建'),
      { header: '组织覆盖率', width: 29 },
    ],
    rows: ranked.map(({ rank, place, buildings, firms, rates }) => [
      rank === null ? '—' : String(rank),
      place ?? '未定站点',
      ...[buildings.total, buildings.blank, firms.total, firms.dueNotSetUp].map(String),
      sayRate(rates.organization),
    ]),
  };
}

function problems(coverage: Coverage, stations: readonly PlaceCoverage[]): LetterBlock[] {
  const { firms, joint, buildings, rates, membersNotSet } = coverage;
  const blank = coverage.byBuilding.filter((building) => building.blank).map(({ name }) => name);
  const due = stations
    .filter(({ firms: { dueNotSetUp } }) => dueNotSetUp > 0)
    .map(({ place, firms: { dueNotSetUp } }) => `${place ?? '未定站点'}${dueNotSetUp}家`);
  const found: [title: string, words: string][] = [];
  if (blank.length > 0) {
    found.push(['空白楼宇尚未消除', `${buildings.blank}座楼宇尚未建立楼宇党组织：${sayNames(blank)}。`]);
  }
  if (firms.dueNotSetUp > 0) {
    const rate = sayPercent(rates.dueSetUp);
    found.push([
      '应建未建仍有存量',
      `应建单位${rates.dueSetUp.total}家中尚有${firms.dueNotSetUp}家未建党组织，应建已建率${rate}${due.length > 0 ? `，分布在${sayNames(due)}` : ''}。`,
    ]);
  }
  if (joint.withThreeMembers > 0) {
    found.push([
      '联合党组织中有单位已具备单独组建条件',
      `联合党组织覆盖的单位中，${joint.withThreeMembers}家正式党员已达到单独组建的人数。`,
    ]);
  }
  if (membersNotSet > 0) {
    found.push(['底数还不全', `${membersNotSet}家单位未填党员数，统计时按没有党员计，需尽快核实。`]);
  }
  if (found.length === 0) return [text('本期未发现空白楼宇、应建未建等问题。')];
  return found.flatMap(([title, words], i) => [
    subheading(`（${'一二三四'.charAt(i)}）${title}`),
    text(words),
  ]);
}
