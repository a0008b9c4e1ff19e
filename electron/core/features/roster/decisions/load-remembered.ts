import type {
  FirmAnswer,
  FormDecision,
  ImportDecisions,
} from '#shared/domain/roster/decisions/import-decisions.ts';
import { wordingKey } from '#shared/domain/roster/values/wordings.ts';
import type { RegistryFile } from '../../../db/registry-file.ts';
import { type RememberedValue, rememberedValueSchema } from './remembered-value.ts';

interface Row {
  id: string;
  subject: string;
  value: string;
  decidedAt: string;
}

/** A decision as the registry keeps it. */
export interface RememberedDecision {
  id: string;
  subject: string;
  decidedAt: string;
  value: RememberedValue;
}

/** Everything that is remembered and not forgotten, newest first. A registry of an earlier level has nothing. */
export function readRemembered({ reader }: Pick<RegistryFile, 'reader'>): RememberedDecision[] {
  const isThere = reader
    .prepare<[], number>("SELECT count(*) FROM sqlite_master WHERE name = 'import_decision'")
    .pluck()
    .get();
  if (!isThere) return [];
  return reader
    .prepare<[], Row>(
      `SELECT id, subject, value, decided_at AS decidedAt FROM import_decision
      WHERE forgotten_at IS NULL ORDER BY decided_at DESC, rowid DESC`,
    )
    .all()
    .flatMap(({ value, ...row }) => {
      const read = rememberedValueSchema.safeParse(JSON.parse(value));
      return read.success ? [{ ...row, value: read.data }] : [];
    });
}

export interface Remembered {
  decisions: ImportDecisions;
  /** When forms were remembered, by fingerprint, without those that `forms` decides anew. */
  formsBut(forms: Readonly<Record<string, unknown>>): Map<string, { id: string; decidedAt: string }>;
}

/** What is remembered, ready to be laid under what a person decides now. */
export function loadRemembered(file: Pick<RegistryFile, 'reader'>): Remembered {
  const forms: [string, FormDecision][] = [];
  const values = new Map<string, [string, string | boolean | null][]>();
  const firms: FirmAnswer[] = [];
  const remembered = readRemembered(file);
  for (const { value } of remembered) {
    if (value.kind === 'form') forms.push([value.fingerprint, value.form]);
    else if (value.kind === 'firm') firms.push(value);
    else {
      const wordings = values.get(value.field) ?? [];
      wordings.push([wordingKey(value.wording), value.meaning]);
      values.set(value.field, wordings);
    }
  }
  return {
    decisions: {
      files: {},
      forms: Object.fromEntries(forms),
      values: Object.fromEntries([...values].map(([field, all]) => [field, Object.fromEntries(all)])),
      firms,
    },
    formsBut: (now) =>
      new Map(
        remembered.flatMap(({ id, decidedAt, value }) =>
          value.kind === 'form' && !Object.hasOwn(now, value.fingerprint)
            ? [[value.fingerprint, { id, decidedAt }] as const]
            : [],
        ),
      ),
  };
}
