import type { ReportRequest } from '#shared/contract/report.ts';
import { countFirms, type FirmPick, isPicked } from '#shared/domain/report/firm-pick.ts';
import type { Core } from '../../core.ts';
import { findRows } from './make-report.ts';

/** More than anybody reads in a list. */
const MOST = 2_000;

/** The firms that a number of a report counts, by name. */
export async function listFirmsBehind(
  core: Core,
  { basis = 'all', pick, ...of }: Pick<ReportRequest, 'asOf' | 'period' | 'basis'> & { pick: FirmPick },
) {
  const { rows } = await findRows(core, of);
  const building = new Map(rows.buildings.map(({ id, name }) => [id, name]));
  const picked = countFirms(rows, basis, rows.profile).filter((counted) => isPicked(counted, pick));
  const firms = picked.slice(0, MOST).map(({ firm, coverage, members }) => {
    const [place] = firm.places;
    return {
      id: firm.id,
      name: firm.name,
      building: place ? (building.get(place.buildingId) ?? null) : null,
      room: place ? [place.floor, place.room].filter(Boolean).join(' ') || null : null,
      coverage: coverage.class,
      staff: firm.staffCount,
      members: members.total,
    };
  });
  return { total: picked.length, firms };
}
