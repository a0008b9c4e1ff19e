import { firmAnswerKey } from '#shared/domain/roster/decisions/firm-answers.ts';
import type { FormDecision } from '#shared/domain/roster/decisions/import-decisions.ts';
import { overlayDecisions } from '#shared/domain/roster/decisions/overlay-decisions.ts';
import { wordingKey } from '#shared/domain/roster/values/wordings.ts';
import type { Core } from '../../../core.ts';
import type { Tx } from '../../../journal/tx.ts';
import type { ImportSession } from '../import-session.ts';
import { sheetDecision } from '../summarise-file.ts';
import { loadRemembered } from './load-remembered.ts';
import type { RememberedValue } from './remembered-value.ts';

interface Wanted {
  subject: string;
  /** Null forgets what is remembered of the subject. */
  value: RememberedValue | null;
  kind: RememberedValue['kind'];
}

/**
 * Remembers what a person decided in an import, as one command; nothing where nothing is new. What concerns
 * one file only (its encoding, its lines) is not remembered.
 */
export async function rememberDecisions(core: Core, session: ImportSession): Promise<void> {
  const wanted = [...listForms(core, session), ...listValues(session), ...listAnswers(session)];
  if (wanted.length === 0) return;
  const now = core.ports.now().toISOString();
  await core.journal.run('roster.remember', async (tx) => {
    let count = 0;
    for (const one of wanted) if (await remember(tx, one, now)) count++;
    return { result: undefined, params: { count } };
  });
}

async function remember(tx: Tx, { kind, subject, value }: Wanted, now: string): Promise<boolean> {
  const held = await tx.db
    .selectFrom('importDecision')
    .select(['id', 'value', 'forgottenAt'])
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
  if (!value) return held !== undefined && tx.update('importDecision', held.id, { forgottenAt: now });
  const json = JSON.stringify(value);
  if (!held) tx.insert('importDecision', { kind, subject, value: json, decidedAt: now });
  else if (held.forgottenAt === null && isSameDecision(held.value, json)) return false;
  else tx.update('importDecision', held.id, { value: json, decidedAt: now, forgottenAt: null });
  return true;
}

/** The file that a form came with last is no decision. */
function isSameDecision(one: string, other: string): boolean {
  const bare = (json: string) => JSON.stringify({ ...JSON.parse(json), file: '', sheet: '' });
  return bare(one) === bare(other);
}

/** Forms decided now, also those of which only the header lines or hidden lines were. */
function listForms(core: Core, session: ImportSession): Wanted[] {
  const { forms } = overlayDecisions(loadRemembered(core.file).decisions, session.decisions);
  const found = new Map<string, Wanted>();
  const add = (fingerprint: string, form: FormDecision, file: string, sheet: string) =>
    found.set(fingerprint, {
      kind: 'form',
      subject: fingerprint,
      value: { kind: 'form', fingerprint, file, sheet, form },
    });
  for (const { file, key, reading } of session.files) {
    for (const { name, fingerprint } of reading?.workbook?.sheets ?? []) {
      const { headerRows, hiddenRows } = sheetDecision(key, name, session.decisions);
      const isDecided = Object.hasOwn(session.decisions.forms, fingerprint);
      if (fingerprint === '' || !(isDecided || headerRows || hiddenRows !== undefined)) continue;
      const form = (Object.hasOwn(forms, fingerprint) && forms[fingerprint]) || { columns: {}, merge: {} };
      const whole = {
        ...form,
        ...(headerRows && { headerRows }),
        ...(hiddenRows !== undefined && { hiddenRows }),
      };
      add(fingerprint, whole, file.name, name);
    }
  }
  return [...found.values()];
}

function listValues({ decisions }: ImportSession): Wanted[] {
  return Object.entries(decisions.values).flatMap(([field, wordings]) =>
    Object.entries(wordings).map(([wording, meaning]) => ({
      kind: 'value' as const,
      subject: `${field}|${wordingKey(wording)}`,
      value: { kind: 'value' as const, field, wording, meaning },
    })),
  );
}

function listAnswers({ decisions }: ImportSession): Wanted[] {
  return decisions.firms.map((answer) => ({
    kind: 'firm' as const,
    subject: firmAnswerKey(answer),
    value: answer.same === null ? null : { kind: 'firm' as const, ...answer, same: answer.same },
  }));
}
