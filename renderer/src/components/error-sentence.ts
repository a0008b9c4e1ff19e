import { ORPCError } from '@orpc/client';
import type { TFunction } from 'i18next';

type Refusal = { code: string; params: Record<string, string | number> };

/** What the core refused, or null when something broke instead. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  const data: unknown = error.data;
  return isRefusal(data) ? data : null;
}

/** The sentence for a refusal in transit: of an error, or of a file in a dry run. */
export function refusalSentence(refusal: Refusal, t: TFunction): string {
  return t(`errors.${refusal.code}`, { ...refusal.params, defaultValue: t('errors.unexpected') });
}

/** One sentence for whatever went wrong: the refusal's own, that the program is out of reach, or that it broke. */
export function errorSentence(error: unknown, t: TFunction): string {
  const refusal = refusalOf(error);
  if (refusal) return refusalSentence(refusal, t);
  if (isSessionLost(error)) return t('app.connection.sessionLost');
  return error instanceof ORPCError ? t('errors.unexpected') : t('app.connection.lost');
}

/** The host knows this page no more: its address was opened anew or the program restarted. */
export function isSessionLost(error: unknown): boolean {
  return error instanceof ORPCError && (error.code === 'UNAUTHORIZED' || error.code === 'FORBIDDEN');
}

/** The person stopped it: nothing to tell. */
export function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function isRefusal(data: unknown): data is Refusal {
  return typeof data === 'object' && data !== null && 'code' in data && 'params' in data;
}
