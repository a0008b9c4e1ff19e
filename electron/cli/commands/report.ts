import { basename, extname, resolve } from 'node:path';
import { Argument, type Command } from 'commander';
import {
  type ReportFormat,
  type ReportKind,
  reportFormatSchema,
  reportKindSchema,
} from '#shared/contract/report.ts';
import { type CommonOptions, dataDirOf } from '../options.ts';
import { CliRefusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';
import { writeWhole } from '../write-whole.ts';

interface ReportOptions extends CommonOptions {
  out: string;
}

/** `report`: a report as a file; the ending of its name says the format. */
export function addReport(program: Command, terminal: Terminal): void {
  const { t, lang } = terminal;
  program
    .command('report')
    .description(t('cli.report.description'))
    .addArgument(new Argument('<KIND>', t('cli.report.kind')).choices(reportKindSchema.options))
    .requiredOption('--out <FILE>', t('cli.report.out'))
    .action(async (kind: ReportKind, _options, command: Command) => {
      const options = command.optsWithGlobals<ReportOptions>();
      const format = formatOf(options.out);
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'report' } as const;
      const made = await withCore(access, (client, signal) =>
        client.report.export({ kind, format, lang }, { signal }),
      );
      const file = resolve(options.out);
      await writeWhole(file, new Uint8Array(await made.file.arrayBuffer()));
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
