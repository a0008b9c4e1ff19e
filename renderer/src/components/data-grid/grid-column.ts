import type { ComponentType } from 'react';
import type { Cell } from '#shared/contract/base.ts';

/** A sentence of the texts with what fills it; kept untranslated, so that it follows the language. */
export interface Problem {
  key: string;
  params?: Record<string, string | number>;
}

/** What a typed text means in its column. */
export type Reading = { ok: true; value: Cell } | { ok: false; problem: Problem };

/** One of the values a cell offers: what is stored and what a person sees. */
export interface Choice {
  value: string | number;
  label: string;
}

/** The cells of a row, by field. */
export interface RowCells {
  readonly id: string;
  value(field: string): Cell;
}

/**
 * How the cells of a column are read, shown and ordered. `integer` and `decimal` are never negative; a `choice`
 * holds the value of one choice, `choices` the labels of several joined by `、`.
 */
export type CellKind = 'text' | 'integer' | 'decimal' | 'day' | 'choice' | 'choices';

/** A column as a page describes it; nothing of the grid behind it shows through. */
export interface GridColumn {
  /** The column of the table. */
  field: string;
  header: string;
  /** What the header means, on hover. */
  headerHint?: string;
  /** Pixels until the person drags it. */
  width: number;
  /** Stays in view while the others scroll sideways. */
  pinned?: boolean;
  kind: CellKind;
  /** For `choice` and `choices`; in the order they are offered. */
  choices?: readonly Choice[];
  /** The column that names a linked row which the choices no longer offer. */
  labelField?: string;
  /** Computed or kept elsewhere; a function tells why this row's cell cannot be typed into. */
  readOnly?: true | ((row: RowCells) => Problem | null);
  /** A new row waits until it has a value, and it cannot be blanked. */
  required?: boolean;
  /** Reads a typed text where the kind alone does not; never called with blank text. */
  read?(text: string): Reading;
  /** What an edit sets for a value; without it the field of the same name. */
  write?(value: Cell, row: RowCells): Record<string, unknown>;
  /** What is wrong with a stored value: shown with a red corner, never blocking. */
  findFault?(value: Cell, row: RowCells): Problem | null;
  /** Explains the cell on hover. */
  hint?(row: RowCells): string | null;
  /** Shows the value of the row `id` instead of its text. */
  render?: ComponentType<{ value: Cell; id: string }>;
}
