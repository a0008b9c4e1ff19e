import { useMutation } from '@tanstack/react-query';
import type { FormCell, OfficialForm } from '#shared/contract/official-form.ts';
import { useQueries } from '../../../host/host-context.tsx';

export interface FormChanges {
  save(cells: FormCell[]): void;
  end(onEnded: () => void): void;
  isPending: boolean;
  error: Error | null;
}

/** What can be changed of a form: each change is a command of its own. */
export function useFormChanges({ id, version, name }: OfficialForm): FormChanges {
  const queries = useQueries();
  const save = useMutation(queries.officialForm.save.mutationOptions());
  const end = useMutation(queries.officialForm.end.mutationOptions());
  return {
    save: (cells) => save.mutate({ id, version, name, cells }),
    end: (onEnded) => end.mutate({ id, version }, { onSuccess: onEnded }),
    isPending: save.isPending || end.isPending,
    error: save.error ?? end.error,
  };
}
