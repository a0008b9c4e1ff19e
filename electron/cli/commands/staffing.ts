import type { Command } from 'commander';
import type { TFunction } from 'i18next';
import type { Staffed, StaffingResult } from '#shared/contract/staffing.ts';
import { layoutTable } from '../layout.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

/** `staffing`: firms per full-time worker, beside the range that the office has set. */
export function addStaffing(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('staffing')
    .description(t('cli.staffing.description'))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CommonOptions>();
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'staffing' } as const;
      const staffing = await withCore(access, (client) => client.staffing.summary({}));
      terminal.print(options.json ? JSON.stringify(staffing) : describe(staffing, t));
    });
}

function describe(staffing: StaffingResult, t: TFunction): string {
  const { asOf, range, docNo, stations, whole, withoutStation, unserved } = staffing;
  const set = range ? t('staffing.range', { ...range }) : t('staffing.notSet');
  const head = [
    t('cli.staffing.columns.station'),
    t('cli.staffing.columns.state'),
    t('cli.staffing.columns.buildings'),
    t('cli.staffing.columns.firms'),
    t('cli.staffing.columns.workers'),
    t('cli.staffing.columns.required'),
    t('cli.staffing.columns.shortage'),
    t('cli.staffing.columns.surplus'),
  ];
  const rows = [...stations, { ...whole, name: t('cli.staffing.whole') }];
  return [
    t(docNo === null ? 'cli.staffing.head' : 'cli.staffing.headWithDocument', { asOf, range: set, docNo }),
    layoutTable([head, ...rows.map((row) => [row.name, ...layoutFigures(row, t)])], 2),
    ...(withoutStation.buildings > 0 ? [t('cli.staffing.withoutStation', { ...withoutStation })] : []),
    ...unserved.map(({ name, firms }) => t('cli.staffing.unserved', { name, firms })),
  ].join('\n');
}

function layoutFigures(staffed: Staffed, t: TFunction): string[] {
  const { state, buildings, firms, workers, required, shortage, surplus } = staffed;
  const figures = [buildings, firms, workers, required, shortage, surplus];
  return [
    state === null ? t('staffing.notSet') : t(`staffing.state.${state}`),
    ...figures.map((figure) => (figure === null ? t('app.none') : String(figure))),
  ];
}
