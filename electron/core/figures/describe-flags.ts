import type { TFunction } from 'i18next';
import type { Lang } from '#shared/contract/base.ts';
import type { Flag, NamedRow } from '#shared/contract/coverage.ts';
import type { FlagFinding, FlagSubjectKind } from '#shared/domain/flags/flag-finding.ts';
import type { Rule, RuleId } from '#shared/domain/profile/rule-profile.ts';
import { translator } from '#shared/i18n/i18n.ts';
import type { RegistryFile } from '../db/registry-file.ts';
import type { LoadedFlags } from './load-flags.ts';

/** Names told in a sentence; the rest are counted. */
const NAMED = 3;

/**
 * Each finding in words: its sentence, source and next step in a language, and the names of what it is about. The
 * texts are filled here and not by i18next: a city has 40,000 flags.
 */
export function describeFlags(
  nameOf: NameOf,
  { profile, facts, judged }: Pick<LoadedFlags, 'profile' | 'facts' | 'judged'>,
  lang: Lang,
): Flag[] {
  const t = translator(lang);
  const buildings = new Map(facts.coverage.buildings.map(({ id, name }) => [id, name]));
  const sourceOf = keep((brokenRule: RuleId) => writeSource(profile[brokenRule], t));
  const templateOf = keep((sentence: string) => t(`flags.sentence.${sentence}`, { skipInterpolation: true }));
  const nextOf = keep((rule: string) => t(`flags.next.${rule}`));
  return judged.map(({ finding, exception }): Flag => {
    const { rule, level, brokenRule, subject, buildingId, firmIds, orgIds } = finding;
    const name = nameOf(subject.kind, subject.id);
    const firms = firmIds.map((id) => ({ id, name: nameOf('firm', id) }));
    const orgs = orgIds.map((id) => ({ id, name: nameOf('org', id) }));
    return {
      rule,
      level,
      brokenRule,
      subject: { ...subject, name },
      building: buildingId === null ? null : (buildings.get(buildingId) ?? null),
      buildingId,
      sentence: writeSentence(templateOf(finding.sentence), finding, name, firms, orgs, t),
      wording: profile[brokenRule].wording,
      source: sourceOf(brokenRule),
      next: nextOf(rule),
      firms,
      orgs,
      exception,
    };
  });
}

function writeSentence(
  template: string,
  { params, subject }: FlagFinding,
  name: string,
  firms: readonly NamedRow[],
  orgs: readonly NamedRow[],
  t: TFunction,
): string {
  return template.replaceAll(/{{(\w+)}}/g, (_, hole: string) => {
    const value = String(params[hole]);
    switch (hole) {
      case 'name':
        return name;
      case 'names':
        return listNames(subject.kind === 'org' && firms.length > 0 ? firms : orgs, t);
      case 'kind':
      case 'suggested':
        return t(`org.kinds.${value}`);
      case 'meeting':
        return t(`org.meetings.${value}`);
      case 'basis':
        return t(`flags.basis.${value}`);
      default:
        return value;
    }
  });
}

/** The same function, asked once for each argument. */
function keep<Key>(ask: (key: Key) => string): (key: Key) => string {
  const answers = new Map<Key, string>();
  return (key) => {
    const answer = answers.get(key) ?? ask(key);
    answers.set(key, answer);
    return answer;
  };
}

function listNames(rows: readonly NamedRow[], t: TFunction): string {
  const names = rows
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(t('app.listSeparator'));
  return rows.length > NAMED ? t('flags.andOthers', { names, count: rows.length }) : names;
}

/** Title, article and document number; what nobody has confirmed is marked 待核. */
export function writeSource({ sourceTitle, article, docNo, confirmed }: Rule<unknown>, t: TFunction): string {
  const number = docNo === null ? '' : `（${docNo}）`;
  if (sourceTitle === null) return docNo === null ? t('flags.source.unknown') : docNo;
  const source = `${sourceTitle}${article ?? ''}${number}`;
  if (confirmed === 'all' || (confirmed === 'text' && article === null)) return source;
  return t(confirmed === 'text' ? 'flags.source.article-unconfirmed' : 'flags.source.unconfirmed', {
    source,
  });
}

/** What something that a finding names is called. */
export type NameOf = (kind: FlagSubjectKind, id: string) => string;

/** Reads the names that findings need from the registry. */
export function nameReader(file: RegistryFile, judged: LoadedFlags['judged']): NameOf {
  const findings = judged.map(({ finding }) => finding);
  const wanted = {
    building: new Set<string>(),
    firm: new Set<string>(),
    org: new Set<string>(),
    station: new Set<string>(),
  };
  for (const { subject, firmIds, orgIds } of findings) {
    wanted[subject.kind].add(subject.id);
    for (const id of firmIds) wanted.firm.add(id);
    for (const id of orgIds) wanted.org.add(id);
  }
  const names = {
    building: readNames(file, 'building', wanted.building),
    firm: readNames(file, 'firm', wanted.firm),
    org: readNames(file, 'party_org', wanted.org),
    station: readNames(file, 'station', wanted.station),
  };
  return (kind, id) => names[kind].get(id) ?? id;
}

function readNames(file: RegistryFile, table: string, ids: ReadonlySet<string>): Map<string, string> {
  const rows = file.reader
    .prepare<[string], [string, string]>(
      `SELECT id, name FROM ${table} WHERE id IN (SELECT value FROM json_each(?))`,
    )
    .raw()
    .all(JSON.stringify([...ids]));
  return new Map(rows as [string, string][]);
}
