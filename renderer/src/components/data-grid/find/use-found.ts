import { useCallback, useEffect, useState } from 'react';
import type { Place, Rectangle } from '../cursor/selection.ts';
import type { DecodedTable } from '../rows/table-row.ts';
import type { GridSession } from '../session/grid-session.ts';
import type { CellSearch } from './cell-search.ts';
import { type FindScope, findCells, scopeArea } from './find-cells.ts';

/** Milliseconds that typing rests before the cells are looked through. */
const DELAY = 150;

interface Looking {
  session: GridSession;
  table: DecodedTable;
  area: Rectangle;
  scope: FindScope;
  search: CellSearch | null;
}

/** The cells that have what is wanted, looked for once typing rests and again when the rows are newer. */
export function useFound({ session, table, area, scope, search }: Looking): {
  found: readonly Place[];
  lookAgain(): void;
} {
  const [found, setFound] = useState<readonly Place[]>([]);
  const look = useCallback(() => {
    const { view, store } = session;
    setFound(view && search ? findCells(view, store, scopeArea(view, scope, area), search) : []);
  }, [session, area, scope, search]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: newer rows may say something else
  useEffect(() => {
    const timer = setTimeout(look, DELAY);
    return () => clearTimeout(timer);
  }, [look, table]);
  return { found, lookAgain: look };
}
