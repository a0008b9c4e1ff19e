import type { TableView } from '#shared/contract/exchange.ts';
import type { GridPicture } from '../data-grid/grid-picture.ts';

/** What a grid shows, as the core takes it. */
export function describeView(
  { columns, cells, rows }: GridPicture,
  what: Pick<TableView, 'table' | 'title' | 'filter' | 'lang' | 'asOf'>,
): TableView {
  const named = ['id', 'floor', 'room', ...columns.map(({ column }) => column.field)];
  return {
    ...what,
    columns: columns.map(({ column: { field, header, kind, choices = [] }, width }) => ({
      field,
      header,
      width,
      kind,
      choices: kind === 'choice' ? choices.map(({ label }) => label) : [],
    })),
    frozenColumns: columns.filter(({ pinned }) => pinned).length,
    rows: {
      rows,
      columns: JSON.stringify(Object.fromEntries(named.map((field) => [field, cells[field] ?? []]))),
    },
  };
}
