import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { registryPath } from '../db/registry-file.ts';
import { sumOfFile } from './file-sum.ts';

/** What a registry was like when it was last closed. */
interface Seal {
  sum: string;
  /** Its last step: tells a damaged registry from another one that somebody put in its place. */
  last: LastStep | null;
}

interface LastStep {
  id: string;
  at: string;
}

/** The file beside a closed registry that says what its bytes were. */
export function sealPath(dataDir: string): string {
  return join(dataDir, 'registry.seal');
}

/** Notes what a closed registry is like. One that was not closed, because the power went, has no seal. */
export function sealRegistry(dataDir: string): void {
  const path = registryPath(dataDir);
  try {
    const database = new Database(path, { readonly: true, fileMustExist: true });
    const last = lastStep(database);
    database.close();
    const seal: Seal = { sum: sumOfFile(path), last };
    writeFileSync(`${sealPath(dataDir)}.partial`, JSON.stringify(seal));
    renameSync(`${sealPath(dataDir)}.partial`, sealPath(dataDir));
  } catch {
    // A full disk or a stick pulled out: without a seal SQLite's own check has to do.
  }
}

/** Must come before the first write: from then on the seal is not true. */
export function breakSeal(dataDir: string): void {
  rmSync(sealPath(dataDir), { force: true });
}

export function hasSeal(dataDir: string): boolean {
  return existsSync(sealPath(dataDir));
}

/** False when the bytes of a registry have changed since it was closed. True without a seal, or with one of another. */
export function isAsSealed(dataDir: string, database: Database.Database): boolean {
  const seal = readSeal(dataDir);
  if (!seal) return true;
  const last = lastStep(database);
  const isOther = seal.last?.id !== last?.id && seal.last?.at !== last?.at;
  return isOther || sumOfFile(registryPath(dataDir)) === seal.sum;
}

function readSeal(dataDir: string): Seal | null {
  try {
    return JSON.parse(readFileSync(sealPath(dataDir), 'utf8')) as Seal;
  } catch {
    return null;
  }
}

function lastStep(database: Database.Database): LastStep | null {
  const step = database.prepare<[], LastStep>('SELECT id, at FROM journal_entry ORDER BY seq DESC LIMIT 1');
  return step.get() ?? null;
}
