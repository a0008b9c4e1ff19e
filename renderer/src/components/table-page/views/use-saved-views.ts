import { useCallback, useState } from 'react';
import { z } from 'zod';
import { type TableView, tableViewSchema } from './table-view.ts';

/** The views of a table that the person keeps on this computer, as the widths of its columns are kept. */
export function useSavedViews(table: string): {
  views: readonly TableView[];
  /** Keeps a view in place of one of the same name. */
  save(view: TableView): void;
  remove(name: string): void;
} {
  const key = `louyu.views.${table}`;
  const [views, setViews] = useState(() => readViews(key));
  const keep = useCallback(
    (change: (last: readonly TableView[]) => TableView[]) =>
      setViews((last) => {
        const next = change(last);
        try {
          localStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Storage may be switched off: the views then last until the page closes.
        }
        return next;
      }),
    [key],
  );
  return {
    views,
    save: (view) => keep((last) => [...last.filter(({ name }) => name !== view.name), view]),
    remove: (name) => keep((last) => last.filter((view) => view.name !== name)),
  };
}

function readViews(key: string): readonly TableView[] {
  try {
    return z.array(tableViewSchema).parse(JSON.parse(localStorage.getItem(key) ?? '[]'));
  } catch {
    return [];
  }
}
