import { type Command, Option } from 'commander';
import { basisSchema } from '#shared/contract/base.ts';
import type { BuildingCoverage, CoverageSummary } from '#shared/contract/coverage.ts';
import { formatRate, layoutTable } from '../layout.ts';
import { asOfOption, type CommonOptions, dataDirOf } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { withCore } from '../with-core.ts';

interface CoverageOptions extends CommonOptions {
  asOf?: string;
  basis?: CoverageSummary['basis'];
}

/** `coverage`: the official partition of firms and the rates of a day. */
export function addCoverage(program: Command, terminal: Terminal): void {
  const { t } = terminal;
  program
    .command('coverage')
    .description(t('cli.coverage.description'))
    .addOption(asOfOption(t))
    .addOption(new Option('--basis <BASIS>', t('cli.coverage.basis')).choices(basisSchema.options))
    .action(async (_options, command: Command) => {
      const options = command.optsWithGlobals<CoverageOptions>();
      const { asOf, basis } = options;
      const access = { dataDir: dataDirOf(options), mode: 'read', command: 'coverage' } as const;
      const summary = await withCore(access, (client) => client.coverage.summary({ asOf, basis }));
      terminal.print(options.json ? JSON.stringify(summary) : describe(summary, terminal));
    });
}

function describe(summary: CoverageSummary, terminal: Terminal): string {
  const { t } = terminal;
  const { asOf, basis, firms, joint, members, buildings, rates } = summary;
  const rateLines = (['organization', 'work', 'dueSetUp'] as const).map((name) =>
    t('cli.coverage.rate', {
      name: t(`overview.rate.${name}`),
      rate: formatRate(rates[name]),
      ...rates[name],
    }),
  );
  return [
    t('cli.coverage.head', { asOf, basis: t(`app.basis.${basis}`) }),
    t('cli.coverage.firms', { ...firms }),
    t('cli.coverage.joint', { ...joint }),
    t('cli.coverage.members', { ...members }),
    t('cli.coverage.buildings', { ...buildings }),
    ...rateLines,
    '',
    layoutBuildings(summary.byBuilding, terminal),
  ].join('\n');
}

const CLASSES = ['independent', 'joint', 'due-not-set-up', 'few-members', 'no-members'] as const;

function layoutBuildings(rows: readonly BuildingCoverage[], { t }: Terminal): string {
  const head = [
    t('overview.columns.building'),
    t('overview.columns.org'),
    t('overview.columns.firms'),
    ...CLASSES.map((name) => t(`coverage.class.${name}`)),
    t('overview.rate.organization'),
  ];
  const lines = rows.map(({ name, org, firms, rates }) => [
    name,
    org?.name ?? t('overview.blankMark'),
    ...[
      firms.total,
      firms.independent,
      firms.joint,
      firms.dueNotSetUp,
      firms.fewMembers,
      firms.noMembers,
    ].map(String),
    formatRate(rates.organization),
  ]);
  return layoutTable([head, ...lines], 2);
}
