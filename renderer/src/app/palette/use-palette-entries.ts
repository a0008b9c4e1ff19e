import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useQueries } from '../../host/host-context.tsx';
import { PLACES } from '../frame/places.tsx';
import { useUndo } from '../frame/use-undo.ts';
import { hitAddress, type PaletteEntry } from './palette-entry.ts';

/** What the palette lists for the words: pages and commands first, then rows of the registry; without words the former. */
export function usePaletteEntries(words: string): { entries: PaletteEntry[]; isSettled: boolean } {
  const navigate = useNavigate();
  const own = useOwnEntries();
  const asked = words.trim();
  const { data, isPlaceholderData, isPending } = useQuery({
    ...useQueries().search.find.queryOptions({
      input: { words: asked, choices: own.map(({ name }) => name) },
      enabled: asked !== '',
      placeholderData: keepPreviousData,
    }),
  });
  const entries = useMemo(() => {
    if (asked === '') return own;
    if (!data) return [];
    return [
      ...data.choices.flatMap((place) => own[place] ?? []),
      ...data.hits.map((hit) => ({
        ...hit,
        key: `${hit.kind}.${hit.id}`,
        run: () => void navigate(hitAddress(hit)),
      })),
    ];
  }, [asked, data, own, navigate]);
  return { entries, isSettled: asked === '' || (!isPending && !isPlaceholderData) };
}

function useOwnEntries(): PaletteEntry[] {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { undo, redo, replay } = useUndo();
  return useMemo(() => {
    const pages = PLACES.map(({ key, path }) => ({
      key: `page.${key}`,
      kind: 'page' as const,
      name: t(`app.places.${key}`),
      place: null,
      run: () => void navigate(path),
    }));
    const replays = (['undo', 'redo'] as const)
      .filter((direction) => (direction === 'undo' ? undo : redo))
      .map((direction) => ({
        key: `command.${direction}`,
        kind: 'command' as const,
        name: t(`app.undo.${direction}`),
        place: null,
        run: () => replay(direction),
      }));
    return [...pages, ...replays];
  }, [t, navigate, undo, redo, replay]);
}
