import type { TableView } from '#shared/contract/exchange.ts';
import type { Day } from '#shared/domain/day/day.ts';
import type { Mask } from '#shared/domain/exchange/mask.ts';
import type { TableSpec } from '../../office/write-table.ts';

/** What the thread reads from the registry itself, so that the core only has to say what is wanted. */
interface Reading {
  /** Of the registry's file. */
  path: string;
  day: Day;
  level: Mask;
}

/** A workbook that the exchange thread makes: of the register, or of a table as it is seen. */
export type ExchangeJob = Reading &
  (
    | {
        kind: 'register';
        buildingIds: readonly string[] | null;
        sheet: Omit<TableSpec, 'rows' | 'columns'>;
      }
    | { kind: 'view'; view: TableView; pageMark: TableSpec['pageMark'] }
  );

export const EXCHANGE_PROGRAM = {
  from: import.meta.url,
  source: 'exchange-worker.ts',
  built: 'write-exchange.js',
} as const;
