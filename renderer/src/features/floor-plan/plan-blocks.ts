import type { FloorPlan, PlacedFirm } from '#shared/contract/floor-plan.ts';
import { floorName } from './floor-name.ts';

/** One block of the picture: a firm in a room, or a room without one. */
export interface PlanBlock {
  key: string;
  /** As it is typed into the register; null for firms whose floor is not known. */
  floor: string | null;
  room: string | null;
  firm: PlacedFirm | null;
  /** How wide it is drawn beside the others of its floor. */
  weight: number;
}

export interface PlanLine {
  key: string;
  floor: string | null;
  blocks: PlanBlock[];
}

/** A firm of one person must still be seen and touched beside one of a thousand. */
const [LEAST, MOST] = [8, 60];

/** The picture line by line: every firm is a block of its own, as wide as its staff suggests. */
export function planLines({ floors }: FloorPlan): PlanLine[] {
  return floors.map(({ number, rooms }) => {
    const floor = number === null ? null : floorName(number);
    const blocks = rooms.flatMap(({ room, firms }): PlanBlock[] => {
      if (firms.length === 0) return [{ key: `${floor}/${room}`, floor, room, firm: null, weight: LEAST }];
      return firms.map((firm) => ({ key: firm.id, floor, room, firm, weight: weightOf(firm) }));
    });
    return { key: floor ?? '?', floor, blocks };
  });
}

function weightOf({ staffCount }: PlacedFirm): number {
  return Math.min(MOST, Math.max(LEAST, Math.sqrt(staffCount ?? 0) * 3));
}

/** The block that an arrow key leads to: beside it, or on the next line with blocks about as far to the right. */
export function walk(lines: readonly PlanLine[], from: string, key: string): string {
  const line = lines.findIndex(({ blocks }) => blocks.some((block) => block.key === from));
  const blocks = lines[line]?.blocks ?? [];
  const at = blocks.findIndex((block) => block.key === from);
  if (key === 'ArrowLeft') return blocks[at - 1]?.key ?? from;
  if (key === 'ArrowRight') return blocks[at + 1]?.key ?? from;
  if (key === 'Home') return blocks[0]?.key ?? from;
  if (key === 'End') return blocks.at(-1)?.key ?? from;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return from;
  for (let next = line + step; next >= 0 && next < lines.length; next += step) {
    const there = lines[next]?.blocks ?? [];
    if (there.length > 0) return there[nearest(blocks, at, there)]?.key ?? from;
  }
  return from;
}

function nearest(blocks: readonly PlanBlock[], at: number, there: readonly PlanBlock[]): number {
  const whole = (all: readonly PlanBlock[]) => all.reduce((sum, { weight }) => sum + weight, 0);
  const middle = (all: readonly PlanBlock[], index: number) =>
    (whole(all.slice(0, index)) + (all[index]?.weight ?? 0) / 2) / whole(all);
  const wanted = middle(blocks, at);
  let best = 0;
  for (const index of there.keys()) {
    if (Math.abs(middle(there, index) - wanted) < Math.abs(middle(there, best) - wanted)) best = index;
  }
  return best;
}
