import type { Choice } from '../grid-column.ts';
import { plainLabel } from '../values/read-cell.ts';

/** As many as a list shows without becoming slow to draw. */
const MOST = 100;

/** The choices whose label contains what was typed, those beginning with it first. */
export function matchChoices(choices: readonly Choice[], typed: string): Choice[] {
  const wanted = plainLabel(typed);
  if (wanted === '') return choices.slice(0, MOST);
  const beginning: Choice[] = [];
  const containing: Choice[] = [];
  for (const choice of choices) {
    const place = plainLabel(choice.label).indexOf(wanted);
    if (place === 0) beginning.push(choice);
    else if (place > 0) containing.push(choice);
  }
  return [...beginning, ...containing].slice(0, MOST);
}

/** The part of a list of names that is being typed: what follows the last separator. */
export function lastName(text: string): string {
  return (
    text
      .split(/[、,，;；\n]/)
      .at(-1)
      ?.trim() ?? ''
  );
}

/** The text with the name being typed replaced by the one picked, ready for the next. */
export function completeName(text: string, label: string): string {
  const end = text.length - (text.split(/[、,，;；\n]/).at(-1)?.length ?? 0);
  return `${text.slice(0, end)}${label}、`;
}
