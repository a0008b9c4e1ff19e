import type { RegistryFile } from '../../db/registry-file.ts';

/** When a file of this SHA-256 was last imported; imports that were undone have no row any more. */
export function findImportOf({ reader }: RegistryFile, hash: string | null): string | null {
  if (hash === null) return null;
  return (
    reader
      .prepare<[string], string | null>(
        `SELECT max(applied_at) FROM import
         WHERE EXISTS (SELECT 1 FROM json_each(coalesce(import.hashes, '[]')) WHERE value = ?)`,
      )
      .pluck()
      .get(hash) ?? null
  );
}
