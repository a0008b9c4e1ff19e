import { useState } from 'react';
import type { Choice } from '../grid-column.ts';
import type { Editing } from '../session/grid-session.ts';
import { plainLabel } from '../values/read-cell.ts';
import { completeName, lastName, matchChoices } from './match-choices.ts';

/** What the cell being edited offers for the text typed so far, and which of it is marked. */
export interface ChoicesOffered {
  hasList: boolean;
  choices: readonly Choice[];
  active: number;
  /** The text has changed by typing, or was opened anew with `opened`. */
  typed(text: string): void;
  opened(text: string): void;
  /** Marks the next or previous; false where there is nothing to mark. */
  move(by: 1 | -1): boolean;
  /** The text that Enter leaves: with the marked choice, else with the first that fits what was typed. */
  settle(): string;
  /** The text after a click on a choice, and whether that ends editing. */
  pick(choice: Choice): { text: string; ends: boolean };
  readonly text: string;
}

export function useChoices(editing: Editing | null): ChoicesOffered {
  const [state, setState] = useState({ text: '', isTouched: false, marked: null as number | null });
  const { text, isTouched, marked } = state;
  const kind = editing?.column.kind;
  const hasList = kind === 'choice' || kind === 'choices';
  const isSeveral = kind === 'choices';
  const name = isSeveral ? lastName(text) : text;
  const all = editing?.column.choices ?? [];
  // A list just opened shows everything with the present value marked; typing narrows it down.
  const choices = hasList ? matchChoices(all, isTouched || isSeveral ? name : '') : [];
  const present = isTouched ? -1 : choices.findIndex(({ label }) => label === text);
  const active = marked ?? (isTouched && name !== '' ? findBest(choices, name) : present);
  return {
    hasList,
    choices,
    active,
    text,
    typed: (next) => setState({ text: next, isTouched: true, marked: null }),
    opened: (next) => setState({ text: next, isTouched: false, marked: null }),
    move: (by) => {
      if (choices.length === 0) return false;
      setState({ ...state, marked: (active + by + choices.length) % choices.length });
      return true;
    },
    settle: () => {
      const chosen = choices[active];
      if (!chosen) return text;
      return isSeveral ? completeName(text, chosen.label) : chosen.label;
    },
    pick: (choice) =>
      isSeveral
        ? { text: completeName(text, choice.label), ends: false }
        : { text: choice.label, ends: true },
  };
}

/** The choice that is wholly typed, else the first. */
function findBest(choices: readonly Choice[], name: string): number {
  const exact = choices.findIndex(({ label }) => plainLabel(label) === plainLabel(name));
  return exact >= 0 ? exact : choices.length > 0 ? 0 : -1;
}
