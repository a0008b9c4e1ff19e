import { join, resolve } from 'node:path';

/** The checkout this launcher belongs to. */
export const projectDir = resolve(import.meta.dirname, '../..');

/** Everything of the program that runs is built into this folder. */
export const outDir = join(projectDir, 'out');

/** A built program, by its entry name in electron.vite.config.ts. */
export function builtProgram(name: 'main' | 'web' | 'cli'): string {
  return join(outDir, 'main', `${name}.js`);
}
