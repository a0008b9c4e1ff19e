import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { createRoot } from 'react-dom/client';

/** AG Grid with the same rows and columns and nothing of ours: the bound of the grid's benchmark. */
ModuleRegistry.registerModules([AllCommunityModule]);

type Row = Record<string, string | number | null>;

async function openGrid(): Promise<void> {
  const table = (await (await fetch('rows.json')).json()) as { rows: number; columns: string };
  const columns = JSON.parse(table.columns) as Record<string, (string | number | null)[]>;
  const names = Object.keys(columns);
  const rowData = Array.from({ length: table.rows }, (_, i) => {
    const row: Row = {};
    for (const name of names) row[name] = columns[name]?.[i] ?? null;
    return row;
  });
  const columnDefs = names.filter((name) => !name.endsWith('Id')).map((field) => ({ field, editable: true }));
  const root = document.getElementById('grid');
  if (root)
    createRoot(root).render(
      <AgGridReact<Row> rowData={rowData} columnDefs={columnDefs} getRowId={({ data }) => String(data.id)} />,
    );
}

Object.assign(window, { openGrid });
