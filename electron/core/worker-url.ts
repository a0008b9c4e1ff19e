/**
 * Where a worker thread's program is: beside this one in the build, or the source itself when Node runs
 * the sources (tests). `built` and `source` are relative to the module that `from` (its `import.meta.url`) names.
 */
export function workerUrl(from: string, built: string, source: string): URL {
  return new URL(from.endsWith('.ts') ? source : built, from);
}
