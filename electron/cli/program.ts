import { Command, type HelpConfiguration, Option } from 'commander';
import type { TFunction } from 'i18next';
import packageJson from '../../package.json' with { type: 'json' };
import { addBackup, addRestore, addVerify } from './commands/backup.ts';
import { addCoverage } from './commands/coverage.ts';
import { addExport } from './commands/export.ts';
import { addFlags } from './commands/flags.ts';
import { addHistory } from './commands/history.ts';
import { addImport } from './commands/import.ts';
import { addInit } from './commands/init.ts';
import { addPlanJoint } from './commands/plan-joint.ts';
import { addReplay } from './commands/replay.ts';
import { addReport } from './commands/report.ts';
import { addServe } from './commands/serve.ts';
import { addStaffing } from './commands/staffing.ts';
import { widthOf } from './layout.ts';
import type { Terminal } from './terminal.ts';

/** The command line in the person's language. Nothing in it ends the process; wrong calls are thrown. */
export function buildProgram(terminal: Terminal): Command {
  const { t } = terminal;
  const program = new Command('louyu')
    .description(t('cli.description'))
    .version(packageJson.version, '-V, --version', t('cli.options.version'))
    .addOption(new Option('--data <DIR>', t('cli.options.data')))
    .addOption(new Option('--json', t('cli.options.json')))
    .addOption(new Option('--lang <LANG>', t('cli.options.lang')).choices(['zh', 'en']))
    .helpOption('-h, --help', t('cli.options.help'))
    .helpCommand('help [COMMAND]', t('cli.options.help'))
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .configureHelp(helpIn(t));
  addInit(program, terminal);
  addImport(program, terminal);
  addCoverage(program, terminal);
  addFlags(program, terminal);
  addPlanJoint(program, terminal);
  addStaffing(program, terminal);
  addReport(program, terminal);
  addExport(program, terminal);
  addHistory(program, terminal);
  addReplay(program, terminal, 'undo');
  addReplay(program, terminal, 'redo');
  addBackup(program, terminal);
  addRestore(program, terminal);
  addVerify(program, terminal);
  addServe(program, terminal);
  return program;
}

const TITLES: Record<string, string> = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Global Options:': 'globalOptions',
  'Commands:': 'commands',
};

/** Help in the person's language; choices stand behind the description. */
function helpIn(t: TFunction): HelpConfiguration {
  const describe = ({ description, argChoices }: { description: string; argChoices?: string[] }): string =>
    argChoices ? t('cli.help.choices', { description, choices: argChoices.join(' | ') }) : description;
  const translate = (usage: string): string =>
    usage.replace('[options]', t('cli.help.anyOptions')).replace('[command]', t('cli.help.anyCommand'));
  return {
    showGlobalOptions: true,
    styleTitle: (title) => t(`cli.help.${TITLES[title]}`, { defaultValue: title }),
    optionDescription: describe,
    argumentDescription: describe,
    styleUsage: translate,
    styleSubcommandTerm: translate,
    displayWidth: widthOf,
  };
}
