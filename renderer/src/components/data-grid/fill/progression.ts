import { addDays, addMonths, isDay } from '#shared/domain/day/day.ts';
import type { CellKind } from '../grid-column.ts';

/** The text that comes `index` cells after the last of a run; 0 is the next. */
export type Progression = (index: number) => string;

const NUMBER = /^-?\d+(\.\d+)?$/;
/** `12层A03`: what stands before the number at the end, and the number. */
const NUMBERED = /^(.*?)(\d{1,9})$/s;
const DAY_LENGTH = 86_400_000;
const decimals = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });

/**
 * How a run of cells counts on: numbers and numbered texts by the step between them, days by days or, of one
 * date, by months. A single day counts by one day; a single number only with `fromOne`, as in Excel. Null where
 * there is nothing to count.
 */
export function findProgression(
  texts: readonly string[],
  kind: CellKind,
  fromOne: boolean,
): Progression | null {
  if (texts.length === 0 || texts.includes('') || kind === 'choice' || kind === 'choices') return null;
  if (kind === 'day') return progressionOfDays(texts);
  if (texts.length === 1 && !fromOne) return null;
  return kind === 'text' ? progressionOfNumbered(texts) : progressionOfNumbers(texts);
}

function progressionOfNumbers(texts: readonly string[]): Progression | null {
  if (!texts.every((text) => NUMBER.test(text))) return null;
  const numbers = texts.map(Number);
  const step = evenStep(numbers);
  const last = numbers.at(-1) ?? 0;
  return step === null ? null : (index) => decimals.format(last + step * (index + 1));
}

function progressionOfNumbered(texts: readonly string[]): Progression | null {
  const parts = texts.map((text) => NUMBERED.exec(text));
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last || parts.some((part) => part?.[1] !== first[1])) return null;
  const step = evenStep(parts.map((part) => Number(part?.[2])));
  if (step === null) return null;
  const [, prefix = '', digits = ''] = last;
  return (index) => {
    const number = Number(digits) + step * (index + 1);
    return number < 0 ? '' : prefix + String(number).padStart(digits.length, '0');
  };
}

function progressionOfDays(texts: readonly string[]): Progression | null {
  if (!texts.every(isDay)) return null;
  const last = texts.at(-1) ?? '';
  if (texts.length === 1) return (index) => addDays(last, index + 1);
  const months = texts.map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  const byMonths = evenStep(months);
  if (byMonths && texts.every((day) => day.slice(8) === last.slice(8))) {
    return (index) => addMonths(last, byMonths * (index + 1));
  }
  const byDays = evenStep(texts.map((day) => Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH));
  return byDays === null ? null : (index) => addDays(last, byDays * (index + 1));
}

/** The step from each number to the next where it is always the same; 1 for a single number. */
function evenStep(numbers: readonly number[]): number | null {
  const [first = 0, second = first + 1] = numbers;
  const step = second - first;
  const isEven = numbers.every((number, index) => Math.abs(number - first - step * index) < 1e-9);
  return isEven ? step : null;
}
