import type { Coverage } from '../coverage/build-coverage.ts';
import type { Rate } from '../coverage/tally.ts';
import { writeDay } from './write-day.ts';

type Figures = Pick<
  Coverage,
  'firms' | 'joint' | 'buildings' | 'rates' | 'membersNotSet' | 'members' | 'staff'
>;

/** `31.6%（379/1200）`: a rate never travels without its numbers; `—（0/0）` where there is nothing to cover. */
export function sayRate({ covered, total }: Rate): string {
  return `${sayPercent({ covered, total })}（${covered}/${total}）`;
}

export function sayPercent({ covered, total }: Rate): string {
  return total === 0 ? '—' : `${(Math.round((covered * 1000) / total) / 10).toFixed(1)}%`;
}

export function sayBuildings({ buildings }: Figures): string {
  const { total, withOrg, withStation, blank } = buildings;
  return `共有商务楼宇${total}座，其中已建立楼宇党组织${withOrg}座，设有服务站点${withStation}座，空白楼宇${blank}座。`;
}

/** The official partition; its five parts add up to the firms. */
export function sayPartition({ firms, joint }: Figures): string {
  return `入驻单位${firms.total}家，其中已单独建立党组织${firms.independent}家，由${joint.branches}个联合党组织覆盖${firms.joint}家，应建未建${firms.dueNotSetUp}家，仅有个别党员${firms.fewMembers}家，没有党员${firms.noMembers}家。`;
}

export function sayRates({ rates }: Figures): string {
  return `组织覆盖率${sayRate(rates.organization)}，工作覆盖率${sayRate(rates.work)}，应建已建率${sayRate(rates.dueSetUp)}。`;
}

export function sayMembers({ members, staff }: Figures): string {
  const { full, probationary, unsplit, elsewhere } = members;
  const unclear = unsplit > 0 ? `，未区分正式、预备${unsplit}名` : '';
  return `入驻单位从业人员${staff}名；组织关系在本单位的党员${full + probationary + unsplit}名，其中正式党员${full}名，预备党员${probationary}名${unclear}；组织关系不在本单位的党员${elsewhere}名另计。`;
}

/** Which firms the figures of a text are about; nothing where they are about all. */
const BASIS_WORDS = { all: '', operating: '按实体运营单位统计，', 'three-have': '按“三有”单位统计，' };

/** The figures of 总览 as one paragraph to paste into a message or a paper. */
export function sayCoverage(coverage: Figures & Pick<Coverage, 'asOf' | 'basis'>): string {
  const { asOf, basis, membersNotSet } = coverage;
  const unset = membersNotSet > 0 ? `另有${membersNotSet}家单位未填党员数，按没有党员计。` : '';
  return [
    `截至${writeDay(asOf)}，`,
    sayBuildings(coverage),
    BASIS_WORDS[basis],
    sayPartition(coverage),
    sayRates(coverage),
    sayMembers(coverage),
    unset,
  ].join('');
}

/** Names one after the other, cut short where there are very many. */
export function sayNames(names: readonly string[], most = 20): string {
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等${names.length}处`;
}
