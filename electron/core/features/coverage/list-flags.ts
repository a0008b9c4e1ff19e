import type { TFunction } from 'i18next';
import type { Lang } from '#shared/contract/base.ts';
import type { Flag } from '#shared/contract/coverage.ts';
import type { Day } from '#shared/domain/day/day.ts';
import { type FlagFinding, findFlags } from '#shared/domain/flags/find-flags.ts';
import { FLAG_RULES } from '#shared/domain/flags/flag-rules.ts';
import type { Rule, RuleProfile } from '#shared/domain/profile/rule-profile.ts';
import { translator } from '#shared/i18n/i18n.ts';
import { type Core, today } from '../../core.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { loadProfile } from '../../figures/load-profile.ts';
import { readCoverageFacts } from '../../figures/read-coverage-facts.ts';
import { readOrgs } from '../../figures/read-orgs.ts';

/** Every broken rule as of a day (today), with its sentence, source and next step in a language (Chinese). */
export function listFlags(
  core: Core,
  { asOf = today(core), lang = 'zh' }: { asOf?: Day | undefined; lang?: Lang | undefined },
): { asOf: Day; flags: Flag[] } {
  const profile = loadProfile(core.file, asOf);
  const orgs = readOrgs(core.file, asOf);
  const facts = readCoverageFacts(core.file, asOf, orgs);
  const findings = findFlags(facts, orgs, profile);
  const buildings = new Map(facts.buildings.map(({ id, name }) => [id, name]));
  const names = new Map([...buildings, ...orgs.map(({ id, name }) => [id, name] as const)]);
  if (findings.some(({ subject }) => subject.kind === 'firm')) {
    for (const [id, name] of readFirmNames(core.file)) names.set(id, name);
  }
  const t = translator(lang);
  const sources = describeRules(profile, t);
  const flags = findings.map(({ rule, level, subject, buildingId, sentence, params }): Flag => {
    const name = names.get(subject.id) ?? subject.id;
    return {
      rule,
      level,
      subject: { ...subject, name },
      building: buildingId === null ? null : (buildings.get(buildingId) ?? null),
      sentence: t(`flags.sentence.${sentence}`, { ...params, name }),
      ...sources[rule],
    };
  });
  return { asOf, flags };
}

type RuleWords = Pick<Flag, 'wording' | 'source' | 'next'>;

/** What is the same for every flag of a rule. */
function describeRules(profile: RuleProfile, t: TFunction): Record<FlagFinding['rule'], RuleWords> {
  const words = Object.entries(FLAG_RULES).map(([rule, { brokenRule }]) => [
    rule,
    {
      wording: profile[brokenRule].wording,
      source: writeSource(profile[brokenRule], t),
      next: t(`flags.next.${rule}`),
    },
  ]);
  return Object.fromEntries(words);
}

/** Title, article and document number; what nobody has confirmed is marked 待核. */
function writeSource({ sourceTitle, article, docNo, confirmed }: Rule<unknown>, t: TFunction): string {
  if (sourceTitle === null) return t('flags.source.unknown');
  const source = `${sourceTitle}${article ?? ''}${docNo === null ? '' : `（${docNo}）`}`;
  if (confirmed === 'all' || (confirmed === 'text' && article === null)) return source;
  return t(confirmed === 'text' ? 'flags.source.article-unconfirmed' : 'flags.source.unconfirmed', {
    source,
  });
}

function readFirmNames(file: RegistryFile): [string, string][] {
  const names = file.reader.prepare<[], [string, string]>('SELECT id, name FROM firm').raw();
  return names.all() as [string, string][];
}
