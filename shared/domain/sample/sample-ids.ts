import { Dice } from './dice.ts';

const BASE = Date.UTC(2026, 0, 1);

/** A maker of ids shaped like UUIDv7 that grow with each call and are the same every time. */
export function sampleIds(seed: number): () => string {
  const dice = new Dice(seed);
  let made = 0;
  return () => {
    const time = hex(BASE + Math.floor(made / 4096), 12);
    const low = hex(made++ % 4096, 3);
    const variant = hex(0x8000 + dice.int(0, 0x3fff), 4);
    const tail = hex(dice.int(0, 0xffffff), 6) + hex(dice.int(0, 0xffffff), 6);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${low}-${variant}-${tail}`;
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
