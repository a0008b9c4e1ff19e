import type { Dice } from './dice.ts';
import { makeDay } from './people.ts';
import type { SampleBuilding, SampleFirm, SampleTenancy } from './sample-registry.ts';

/** How many firms each building gets: between a few and about twice the average, `firms` in all. */
export function shareFirms(dice: Dice, buildings: number, firms: number): number[] {
  const weights = Array.from({ length: buildings }, () => 0.25 + dice.next() * 1.5);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let before = 0;
  let given = 0;
  return weights.map((weight) => {
    before += weight;
    const share = Math.round((before / sum) * firms) - given;
    given += share;
    return share;
  });
}

/**
 * Where one firm sits: a room, sometimes several of a floor, seldom another in a second building; one firm in
 * a hundred has moved in from there.
 */
export function makeTenancies(
  dice: Dice,
  newId: () => string,
  firm: SampleFirm,
  building: SampleBuilding,
  other: SampleBuilding,
): SampleTenancy[] {
  const fromDay = makeDay(dice, 2014, 2025);
  const place = (at: SampleBuilding, floor: number, room: number): SampleTenancy => ({
    id: newId(),
    firmId: firm.id,
    buildingId: at.id,
    floor: String(floor),
    room: `${floor}${String(room).padStart(2, '0')}`,
    fromDay,
    toDay: null,
  });
  const floor = dice.int(2, building.floorsAbove);
  const room = dice.int(1, 18);
  const rooms = dice.chance(0.08) ? dice.int(2, 3) : 1;
  const tenancies = Array.from({ length: rooms }, (_, next) => place(building, floor, room + next));
  if (other.id === building.id) return tenancies;
  const elsewhere = (): SampleTenancy => place(other, dice.int(2, other.floorsAbove), dice.int(1, 18));
  if (dice.chance(0.015)) tenancies.push(elsewhere());
  else if (dice.chance(0.01))
    tenancies.push({ ...elsewhere(), fromDay: makeDay(dice, 2011, 2013), toDay: fromDay });
  return tenancies;
}
