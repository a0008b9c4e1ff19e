import type { Dice } from './dice.ts';
import { GIVEN_FIRST, GIVEN_SECOND, SURNAMES } from './words.ts';

/** A made-up person's name. */
export function makePerson(dice: Dice): string {
  const given = dice.chance(0.75)
    ? dice.pick(GIVEN_FIRST) + dice.pick(GIVEN_SECOND)
    : dice.pick(GIVEN_SECOND);
  return dice.pick(SURNAMES) + given;
}

/** A mobile number of the right form that nobody has: its middle four digits are zeros. */
export function makeMobile(dice: Dice): string {
  return `1${dice.int(3, 9)}${dice.int(0, 9)}0000${String(dice.int(0, 9999)).padStart(4, '0')}`;
}

/** A landline of the right form with its area code, zeros in the middle. */
export function makeLandline(dice: Dice): string {
  return `021-${dice.int(5, 6)}000${String(dice.int(0, 9999)).padStart(4, '0')}`;
}

/** A day of a year between the two, both included. */
export function makeDay(dice: Dice, fromYear: number, toYear: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${dice.int(fromYear, toYear)}-${two(dice.int(1, 12))}-${two(dice.int(1, 28))}`;
}
