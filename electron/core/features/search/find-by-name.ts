import type { SearchHit } from '#shared/contract/search.ts';
import { rankName, searchText } from '#shared/domain/search/rank-name.ts';
import type { RegistryFile } from '../../db/registry-file.ts';
import { searchable } from './initials.ts';
import { readNames } from './read-names.ts';

interface Question {
  words: string;
  choices: string[];
  limit: number;
}

/** See `search.find` of the contract. */
export function findByName(file: RegistryFile, { words, choices, limit }: Question, today: string) {
  const code = searchText(words).toUpperCase();
  const ranked: { rank: number; length: number; hit: SearchHit }[] = [];
  if (code)
    for (const { uscc, ...hit } of readNames(file, today)) {
      const rank = uscc === code ? 0 : rankName(searchable(hit.name), words);
      if (rank !== null) ranked.push({ rank, length: hit.name.length, hit });
    }
  // Of two that fit as well the shorter name is nearer to what was typed.
  ranked.sort((a, b) => a.rank - b.rank || a.length - b.length);
  return {
    hits: ranked.slice(0, limit).map(({ hit }) => hit),
    choices: choices
      .map((name, place) => ({ place, rank: rankName(searchable(name), words) }))
      .filter((choice): choice is { place: number; rank: number } => choice.rank !== null)
      .sort((a, b) => a.rank - b.rank)
      .map(({ place }) => place),
  };
}
