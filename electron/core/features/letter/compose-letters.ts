import { AppError } from '#shared/contract/errors.ts';
import type { LetterRequest } from '#shared/contract/letter.ts';
import { nameJointBranch } from '#shared/domain/joint-plan/name-joint-branch.ts';
import { writeBulletin, writeSituationReport } from '#shared/domain/official/coverage-letters.ts';
import { writeFoundingPack } from '#shared/domain/official/founding/write-founding-pack.ts';
import type { Letter } from '#shared/domain/official/letter.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import { countBuildingWorkers } from '../../figures/count-building-workers.ts';
import { loadCoverage, loadCoverageByStation } from '../../figures/load-coverage.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { readOrgs } from '../../figures/read-orgs.ts';
import { coverageNotes } from '../../reports/builders/coverage-notes.ts';
import { streetsOf } from '../../reports/builders/report-input.ts';
import { readSignOff } from '../../reports/sign-off.ts';
import { findFoundingFirms } from './store.ts';

const WRITERS = { bulletin: writeBulletin, situation: writeSituationReport } as const;

export interface Composed {
  letters: Letter[];
  /** The name of a branch to be. */
  org: string | null;
}

/** The papers that are asked for, filled from the registry. Throws `row-not-found`. */
export async function composeLetters(core: Core, request: LetterRequest): Promise<Composed> {
  if (request.kind === 'founding') return composeFoundingPack(core, request);
  const { kind, asOf = today(core), basis = 'all' } = request;
  const coverage = loadCoverage(core, { asOf, basis });
  const signOff = await readSignOff(core);
  const workers = countBuildingWorkers(core.file, asOf);
  const letter = WRITERS[kind]({
    coverage,
    stations: loadCoverageByStation(core, { asOf, basis }),
    streets: streetsOf(coverage.byBuilding),
    workers,
    definitions: coverageNotes({
      summary: coverage,
      workers,
      profile: loadProfile(core.file, asOf),
      signOff,
      lang: 'zh',
      filledInOn: today(core),
    }),
    office: signOff.office,
    phone: signOff.phone,
    day: today(core),
  });
  return { letters: [letter], org: null };
}

async function composeFoundingPack(
  core: Core,
  { firmIds, org }: Extract<LetterRequest, { kind: 'founding' }>,
): Promise<Composed> {
  const day = today(core);
  const known = findFoundingFirms(core.file, firmIds, day);
  const t = translator('zh');
  const firms = firmIds.map((id) => {
    const firm = known.get(id);
    if (!firm) throw new AppError('row-not-found', { table: 'firm', id });
    return { ...firm, kind: firm.kind && t(`firm.kinds.${firm.kind}`) };
  });
  const [first, another] = firms;
  const taken = new Set(readOrgs(core.file, day).map(({ name }) => name));
  const proposed = another
    ? nameJointBranch(first?.building ?? '', taken)
    : `中共${first?.name ?? ''}支部委员会`;
  const facts = {
    firms,
    org: org ?? proposed,
    office: (await readSignOff(core)).office,
    profile: loadProfile(core.file, day),
    day,
  };
  return { letters: writeFoundingPack(facts), org: facts.org };
}
