import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { FormSheet } from '#shared/contract/official-form.ts';
import { columnLetter, layoutCells } from './layout-cells.ts';
import type { PlacedValue } from './place-cells.ts';

interface FormGridProps {
  sheet: FormSheet;
  placed: ReadonlyMap<string, PlacedValue>;
  /** The cell at hand, like `B5`. */
  at: string | null;
  onPoint(cell: string): void;
}

const STEPS: Record<string, readonly [down: number, right: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** A sheet of a form to point at: its texts, and what will stand in the cells that get a value. */
export function FormGrid({ sheet, placed, at, onPoint }: FormGridProps) {
  const table = useRef<HTMLTableElement>(null);
  const lines = layoutCells(sheet);
  const width = sheet.rows[0]?.length ?? 0;
  useEffect(() => {
    if (at !== null) table.current?.querySelector<HTMLElement>(`[data-cell="${at}"]`)?.focus();
  }, [at]);
  const walk = (event: KeyboardEvent<HTMLElement>, row: number, column: number) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const [down, right] = step;
    for (let n = 1; n < sheet.rows.length + width; n++) {
      const ref = `${columnLetter(column + right * n)}${row + down * n + 1}`;
      if (!table.current?.querySelector(`[data-cell="${ref}"]`)) continue;
      onPoint(ref);
      return;
    }
  };
  return (
    <div className="form-grid">
      <table ref={table} aria-label={sheet.name}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: width }, (_, column) => (
              <th key={columnLetter(column)} scope="col">
                {columnLetter(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of a sheet are their numbers
            <tr key={row}>
              <th scope="row">{row + 1}</th>
              {cells.map(({ ref, column, text, across, down }) => {
                const value = placed.get(ref);
                return (
                  <td key={ref} colSpan={across} rowSpan={down}>
                    <button
                      type="button"
                      data-cell={ref}
                      data-state={value ? (value.isStart ? 'start' : 'below') : undefined}
                      aria-label={`${ref} ${value?.text ?? text}`}
                      aria-pressed={ref === at}
                      tabIndex={ref === (at ?? 'A1') ? 0 : -1}
                      onClick={() => onPoint(ref)}
                      onKeyDown={(event) => walk(event, row, column)}
                    >
                      {value?.text ?? text}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
