import { wordingKey } from '../values/wordings.ts';
import { firmAnswerKey } from './firm-answers.ts';
import type { FirmAnswer, ImportDecisions } from './import-decisions.ts';

/**
 * The decisions that hold: what a person decides now over what was remembered. A form is replaced as a
 * whole, wordings and answers one by one.
 */
export function overlayDecisions(remembered: ImportDecisions, now: ImportDecisions): ImportDecisions {
  const values = { ...remembered.values };
  for (const [field, wordings] of Object.entries(now.values)) {
    const now = Object.entries(wordings).map(([wording, meaning]) => [wordingKey(wording), meaning]);
    values[field] = { ...values[field], ...Object.fromEntries(now) };
  }
  const firms = new Map<string, FirmAnswer>();
  for (const answer of [...remembered.firms, ...now.firms]) firms.set(firmAnswerKey(answer), answer);
  return {
    files: { ...remembered.files, ...now.files },
    forms: { ...remembered.forms, ...now.forms },
    values,
    firms: [...firms.values()],
  };
}
