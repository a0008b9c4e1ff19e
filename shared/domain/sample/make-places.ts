import type { Dice } from './dice.ts';
import { makeDay, makeLandline, makeMobile, makePerson } from './people.ts';
import type { SampleBuilding, SampleRegistry } from './sample-registry.ts';
import { BUILDING_FIRST, BUILDING_LAST, BUILDING_WINGS, COMMUNITIES, DISTRICTS, STREETS } from './words.ts';

type Places = Pick<
  SampleRegistry,
  'street' | 'community' | 'serviceCentre' | 'station' | 'sponsor' | 'building' | 'worker' | 'workerBuilding'
>;

/**
 * Streets with their communities and centre, buildings spread evenly over the communities, a station for
 * every two or three buildings (one building in seven has none), sponsors, and workers with their buildings.
 */
export function makePlaces(
  dice: Dice,
  newId: () => string,
  size: { districts: number; streets: number; buildings: number },
): Places {
  const places: Places = {
    street: [],
    community: [],
    serviceCentre: [],
    station: [],
    sponsor: [],
    building: [],
    worker: [],
    workerBuilding: [],
  };
  for (let index = 0; index < size.streets; index++) makeStreet(dice, newId, places, index % size.districts);
  const names = buildingNames(dice, size.buildings);
  const perCommunity = Map.groupBy(names, (_, index) => index % places.community.length);
  for (const [index, { id, name }] of places.community.entries()) {
    const site = { communityId: id, place: name, centre: Math.floor(index / COMMUNITIES.length) };
    makeCommunityBuildings(dice, newId, places, site, perCommunity.get(index) ?? []);
  }
  return places;
}

function makeStreet(dice: Dice, newId: () => string, places: Places, district: number): void {
  const place = STREETS[places.street.length] ?? '';
  const streetId = newId();
  places.street.push({ id: streetId, name: `${place}街道`, district: DISTRICTS[district] ?? '' });
  places.serviceCentre.push({
    id: newId(),
    streetId,
    name: `${place}街道党群服务中心`,
    address: `${place}大街${dice.int(1, 300)}号`,
    areaSqm: dice.int(6, 30) * 100,
  });
  for (const number of COMMUNITIES) {
    places.community.push({ id: newId(), streetId, name: `${place}${number}社区` });
  }
}

/** Unique names: plain ones first, wings of one complex where they run out. */
function buildingNames(dice: Dice, count: number): string[] {
  const plain = BUILDING_FIRST.flatMap((first) => BUILDING_LAST.map((last) => first + last));
  const winged = plain.flatMap((name) => BUILDING_WINGS.map((wing) => name + wing));
  const half = Math.ceil(plain.length / 2);
  const shuffled = dice.shuffle(plain);
  const alone = shuffled.slice(0, half);
  const complexes = new Set(shuffled.slice(half));
  const wings = winged.filter((name) => complexes.has(name.slice(0, -2)));
  return dice.shuffle([...alone, ...wings]).slice(0, count);
}

interface Site {
  communityId: string;
  /** The community's name. */
  place: string;
  /** The position of its street's service centre. */
  centre: number;
}

function makeCommunityBuildings(
  dice: Dice,
  newId: () => string,
  places: Places,
  site: Site,
  names: readonly string[],
): void {
  for (let start = 0; start < names.length; ) {
    const group = names.slice(start, start + dice.int(2, 3));
    start += group.length;
    const stationId = makeStation(dice, newId, places, site, group[0] ?? '');
    const sponsorId = makeSponsor(dice, newId, places);
    const buildings = group.map((name) => makeBuilding(dice, newId, name, site, stationId, sponsorId));
    places.building.push(...buildings);
    makeWorkers(dice, newId, places, stationId, buildings);
  }
}

function makeStation(dice: Dice, newId: () => string, places: Places, site: Site, building: string): string {
  const id = newId();
  places.station.push({
    id,
    serviceCentreId: places.serviceCentre[site.centre]?.id ?? '',
    communityId: site.communityId,
    name: `${building}党群服务站`,
    address: `${building}${dice.int(1, 3)}楼`,
    areaSqm: dice.int(6, 40) * 10,
    phone: makeLandline(dice),
  });
  return id;
}

function makeSponsor(dice: Dice, newId: () => string, places: Places): string {
  const id = newId();
  const kind = dice.weigh({ 'property-company': 7, owner: 2, 'owners-committee': 1 });
  const endings = {
    'property-company': '物业管理有限公司',
    owner: '置业有限公司',
    'owners-committee': '业主委员会',
  };
  const name = `${dice.pick(BUILDING_FIRST)}${dice.pick(BUILDING_FIRST)}${endings[kind]}`;
  places.sponsor.push({ id, name, kind, contact: makePerson(dice), phone: makeMobile(dice) });
  return id;
}

function makeBuilding(
  dice: Dice,
  newId: () => string,
  name: string,
  site: Site,
  stationId: string,
  sponsorId: string,
): SampleBuilding {
  const floorsAbove = dice.int(8, 42);
  return {
    id: newId(),
    name,
    address: `${site.place.slice(0, -4)}${dice.pick(['东', '西', '南', '北', '中'])}路${dice.int(1, 1999)}号`,
    communityId: site.communityId,
    stationId: dice.chance(6 / 7) ? stationId : null,
    sponsorId,
    floorsAbove,
    floorsBelow: dice.int(1, 3),
    areaSqm: floorsAbove * dice.int(8, 20) * 100,
    taxBuilding: dice.chance(0.15) ? 1 : 0,
  };
}

/** One worker to a station, sometimes two, sometimes none; each of its buildings is held by one of them. */
function makeWorkers(
  dice: Dice,
  newId: () => string,
  places: Places,
  stationId: string,
  buildings: readonly SampleBuilding[],
): void {
  const count = Number(dice.weigh({ 0: 2, 1: 12, 2: 4 }));
  const workers = Array.from({ length: count }, () => ({
    id: newId(),
    name: makePerson(dice),
    stationId,
    phone: makeMobile(dice),
    post: '专职党群工作者',
    hiredOn: makeDay(dice, 2015, 2024),
  }));
  places.worker.push(...workers);
  for (const [index, building] of buildings.entries()) {
    const worker = workers[index % count];
    if (!worker) continue;
    const { id: workerId, hiredOn: fromDay } = worker;
    places.workerBuilding.push({ id: newId(), workerId, buildingId: building.id, fromDay });
  }
}
