import { basename, extname, resolve } from 'node:path';
import { Argument, type Command, Option } from 'commander';
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
        const request = { kind, format, lang, asOf, basis, by, of, level, buildingIds };
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

function formatOf(out: string): ReportFormat {
  const ending = extname(out).slice(1).toLowerCase();
  const format = reportFormatSchema.safeParse(ending);
  if (format.success) return format.data;
  const formats = reportFormatSchema.options.map((known) => `.${known}`).join(' ');
  throw new CliRefusal('cli.report.unknownEnding', { file: basename(out), formats }, 2);
}
