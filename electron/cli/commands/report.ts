import { basename, extname, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
import type { CoreClient } from '#core/start-core.ts';
import { basisSchema } from '#shared/contract/base.ts';
import { releaseLevelSchema } from '#shared/contract/release.ts';
import {
  type CoverageBy,
  coverageBySchema,
  type ReportFormat,
  type ReportKind,
  reportFormatSchema,
  reportKindSchema,
} from '#shared/contract/report.ts';
import type { Basis } from '#shared/domain/coverage/coverage-input.ts';
import { isDay } from '#shared/domain/day/day.ts';
import type { Mask } from '#shared/domain/exchange/mask.ts';
import { STATISTICS_OF, type StatisticsOf } from '#shared/domain/report/official-table.ts';
import { findBuilding } from '../find-building.ts';
import { follow } from '../follow.ts';
import { asOfOption, type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';
import { writeWhole } from '../write-whole.ts';

interface ReportOptions extends CommonOptions {
  out: string;
  asOf?: string;
  basis?: Basis;
  by?: CoverageBy;
  of?: StatisticsOf;
  building?: string[];
  period?: string;
  against?: string;
  mask: Mask;
}

/** `report`: a report as a file; the ending of its name says the format. */
export function addReport(program: Command, terminal: Terminal): void {
  const { t, lang } = terminal;
  program
    .command('report')
    .description(t('cli.report.description'))
    .addArgument(new Argument('<KIND>', t('cli.report.kind')).choices(reportKindSchema.options))
    .requiredOption('--out <FILE>', t('cli.report.out'))
    .addOption(asOfOption(t))
    .addOption(new Option('--basis <BASIS>', t('cli.coverage.basis')).choices(basisSchema.options))
    .addOption(new Option('--by <PLACE>', t('cli.report.by')).choices(coverageBySchema.options))
    .addOption(new Option('--of <UNITS>', t('cli.report.of')).choices(STATISTICS_OF))
    .option('--period <PERIOD>', t('cli.report.period'))
    .option('--against <PERIOD>', t('cli.report.against'))
    .option('--building <NAME...>', t('cli.report.building'))
    .addOption(
      new Option('--mask <MASK>', t('cli.export.mask')).choices(releaseLevelSchema.options).default('none'),
    )
    .action(async (kind: ReportKind, _options, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      const format = formatOf(options.out);
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'report' } as const;
      const file = resolve(options.out);
      const { asOf, basis, by, of, mask: level } = options;
      const made = await withCore(access, async (client, signal) => {
        const buildingIds: string[] = [];
        for (const name of options.building ?? []) buildingIds.push(await findBuilding(client, name));
        const period = options.period && (await findPeriod(client, options.period));
        const against = options.against && (await findEarlier(client, options.against));
        const chosen = { ...(period && { period }), ...(against && { against }) };
        const request = { ...chosen, kind, format, lang, asOf, basis, by, of, level, buildingIds };
        const done = await follow(await client.report.export(request, { signal }), terminal);
        const content = await client.exchange.file({ fileId: done.fileId });
        await writeWhole(file, new Uint8Array(await content.file.arrayBuffer()));
        return done;
      });
      const { rows, pages } = made;
      if (options.json) terminal.print(JSON.stringify({ file, ...(pages !== undefined && { pages }), rows }));
      else
        terminal.print(
          t(pages === undefined ? 'cli.report.done' : 'cli.report.donePages', { file, rows, pages }),
        );
    });
}

/** The newest sealed period of a label, one that was not opened again before one that was. */
async function findPeriod(client: CoreClient, label: string): Promise<string> {
  const { periods } = await client.period.list();
  const named = periods.filter((period) => period.label === label);
  const found = named.find(({ reopened }) => reopened === null) ?? named[0];
  if (!found) throw new CliRefusal('cli.report.noPeriod', { label });
  return found.id;
}

async function findEarlier(client: CoreClient, text: string): Promise<{ day: string } | { period: string }> {
  return isDay(text) ? { day: text } : { period: await findPeriod(client, text) };
}

function formatOf(out: string): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const format = reportFormatSchema.safeParse(ending);
  if (format.success) return format.data;
  const formats = reportFormatSchema.options.map((known) => `.${known}`).join(' ');
  throw new CliRefusal('cli.report.unknownEnding', { file: basename(out), formats }, 2);
}
