import { squeeze } from '../half-width.ts';
import type { StationCount, StationForm } from './station-form.ts';

/** What a form may write into a station. */
export interface StationCells {
  name: string;
  address: string | null;
  areaSqm: number | null;
  phone: string | null;
  communityId: string | null;
}

export interface RegistryStation extends StationCells {
  id: string;
  /** What the registry counts for the station itself. */
  counts: Partial<Record<StationCount, number>>;
}

export interface RegistryCommunity {
  id: string;
  name: string;
  street: string;
}

/** One changed cell of a station, old → new; `community` by its name. */
export interface StationChange {
  field: 'name' | 'address' | 'areaSqm' | 'phone' | 'community';
  old: string | number | null;
  new: string | number | null;
}

/** What applying a station's form would do. */
export interface StationDiff {
  /** Names the form, the same each time: `file/sheet`. */
  key: string;
  file: string;
  sheet: string;
  /** The registry's station; null for one that applying would make. */
  stationId: string | null;
  name: string;
  changes: StationChange[];
  /** Counts that the registry has itself: told by the form, known by the registry. Never written. */
  compared: { figure: StationCount; told: number; known: number }[];
  set: Partial<StationCells>;
}

/** A station's name without what its kind of place is called: 盛源大厦商务楼宇工作站 → 盛源大厦. */
function plainName(name: string): string {
  const bare = squeeze(name).replace(/(?:商务)?(?:楼宇)?(?:党群|党建)?(?:服务|工作)*站点?$/, '');
  return bare === '' ? squeeze(name) : bare;
}

function findCommunity(
  form: StationForm,
  communities: readonly RegistryCommunity[],
): RegistryCommunity | null {
  const plain = (text: string): string => squeeze(text).replace(/(?:社区|居委会?|居民委员会)$/, '');
  if (form.community === null) return null;
  const wanted = plain(form.community);
  const found = communities.filter(
    ({ name, street }) => plain(name) === wanted && (form.street === null || street === form.street),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/**
 * Compares a station's form with the registry. Blanks change nothing; the community is linked where the
 * registry knows exactly one of that name in the form's street. What the registry counts itself is set
 * beside the form's figure and never written.
 */
export function compareStation(
  form: StationForm,
  source: { file: string; sheet: string },
  stations: readonly RegistryStation[],
  communities: readonly RegistryCommunity[],
): StationDiff {
  const name = form.station ?? '';
  const station =
    stations.find((one) => one.name === name) ??
    stations.find((one) => plainName(one.name) === plainName(name)) ??
    null;
  const community = findCommunity(form, communities);
  const set: Partial<StationCells> = station ? {} : { name };
  const changes: StationChange[] = station ? [] : [{ field: 'name', old: null, new: name }];
  for (const field of ['address', 'areaSqm', 'phone'] as const) {
    const told = form[field];
    const held = station?.[field] ?? null;
    if (told === null || told === held) continue;
    Object.assign(set, { [field]: told });
    changes.push({ field, old: held, new: told });
  }
  if (community && community.id !== station?.communityId) {
    const held = communities.find(({ id }) => id === station?.communityId);
    set.communityId = community.id;
    changes.push({ field: 'community', old: held?.name ?? null, new: community.name });
  }
  const compared = Object.entries(station?.counts ?? {}).flatMap(([key, known]) => {
    const figure = key as StationCount;
    const told = form[figure];
    return told === null ? [] : [{ figure, told, known }];
  });
  const key = `${source.file}/${source.sheet}`;
  return {
    key,
    ...source,
    stationId: station?.id ?? null,
    name: station?.name ?? name,
    changes,
    compared,
    set,
  };
}
