import { pinyin } from 'pinyin-pro';
import { type SearchableName, searchText } from '#shared/domain/search/rank-name.ts';

/** Names are looked at again at every key; what a name sounds like does not change. */
const known = new Map<string, SearchableName>();
const MOST_KNOWN = 300_000;

/** A name with its pinyin initials, read as words where a character has several readings (重庆 → `cq`). */
export function searchable(name: string): SearchableName {
  const found = known.get(name);
  if (found) return found;
  if (known.size >= MOST_KNOWN) known.clear();
  const text = searchText(name);
  const initials = pinyin(text, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  const made = { text, initials: initials.replace(/[^a-z0-9]/g, '') };
  known.set(name, made);
  return made;
}
