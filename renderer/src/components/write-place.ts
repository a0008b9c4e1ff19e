import type { TFunction } from 'i18next';
import type { Place } from '#shared/domain/coverage/place.ts';

/** What a place or a kind of firm is called. */
export function writePlace({ by, name }: Place, t: TFunction): string {
  if (name === null) return t(`overview.noPlace.${by}`);
  return by === 'kind' ? t(`firm.kinds.${name}`) : name;
}
