import { createHash, hash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Memory, Shelf } from './memory.ts';

/** A memory in a file, which one build uses at a time. */
export interface OpenMemory extends Memory {
  /** Writes to the disk what was kept so far. */
  readonly settle: () => void;
  /**
   * Forgets what this build neither used nor kept, once there is more of it than of what it did. So
   * the builds before this one are remembered too, and the file does not grow without end.
   */
  readonly prune: () => void;
  readonly close: () => void;
}

interface Statements {
  readonly database: DatabaseSync;
  readonly find: StatementSync;
  readonly put: StatementSync;
}

const row = z.object({ value: z.instanceof(Uint8Array), proof: z.instanceof(Uint8Array) });

/**
 * Opens the memory in a file. Whatever is wrong with it, that it is damaged, of another version, in
 * use, or that the disk is full, the memory remembers less and the build goes on.
 *
 * @param file absolute
 * @param code a digest of the code that builds: what other code kept is not given
 */
export function openMemory(file: string, code: string): OpenMemory {
  let statements = open(file) ?? openAnew(file);
  let isWriting = false;
  const used = new Set<string>();
  /** Asks the file; from the first failure on nothing is remembered any more. */
  const attempt = <Answer>(ask: (open: Statements) => Answer): Answer | undefined => {
    if (statements === undefined) return undefined;
    try {
      return ask(statements);
    } catch (error) {
      shut(statements.database);
      if (isDamage(error)) rmSync(file, { force: true });
      statements = undefined;
      return undefined;
    }
  };
  const settle = (): void => {
    attempt(({ database }) => {
      if (isWriting) database.exec('COMMIT');
      isWriting = false;
    });
  };
  return {
    remembers: true,
    shelf: <Value>(name: string): Shelf<Value> => ({
      get: (key) => {
        const digest = keyOf(code, name, key);
        const found = row.safeParse(attempt(({ find }) => find.get(digest))).data;
        if (found === undefined) return undefined;
        const kept: unknown = valueOf(digest, found);
        // What stands under this key, with its proof, this very code has kept here.
        const isOurs = (given: unknown): given is Value => given !== undefined;
        if (!isOurs(kept)) return undefined;
        used.add(hexOf(digest));
        return kept;
      },
      keep: (key, value) => {
        const digest = keyOf(code, name, key);
        const bytes = serialize(value);
        attempt(({ database, put }) => {
          if (!isWriting) database.exec('BEGIN');
          isWriting = true;
          put.run(digest, bytes, proofOf(digest, bytes));
          used.add(hexOf(digest));
        });
      },
      renew: (key) => {
        used.add(hexOf(keyOf(code, name, key)));
      },
    }),
    settle,
    prune: () => {
      settle();
      attempt(({ database }) => {
        forgetUnused(database, used);
      });
    },
    close: () => {
      settle();
      if (statements !== undefined) shut(statements.database);
      statements = undefined;
    },
  };
}

/** Another number in the file is that of another format. */
const format = 1;

function open(file: string): Statements | undefined {
  let database: DatabaseSync | undefined;
  try {
    mkdirSync(dirname(file), { recursive: true });
    database = new DatabaseSync(file);
    // A row proves itself, so nothing waits for the disk; a build that is killed leaves a journal.
    database.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA synchronous = OFF; BEGIN EXCLUSIVE');
    const { user_version: version } = z
      .object({ user_version: z.int() })
      .parse(database.prepare('PRAGMA user_version').get());
    if (version !== format && version !== 0) throw new Error('It is of another format.');
    database.exec(
      `CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, value BLOB, proof BLOB);
       PRAGMA user_version = ${format}; COMMIT`,
    );
    return {
      database,
      find: database.prepare('SELECT value, proof FROM kept WHERE key = ?'),
      put: database.prepare('INSERT OR REPLACE INTO kept (key, value, proof) VALUES (?, ?, ?)'),
    };
  } catch (error) {
    if (database !== undefined) shut(database);
    if (!isBusy(error)) forgetFile(file);
    return undefined;
  }
}

/** Opens the file again, now that a damaged one is gone; one that another build uses is still there. */
function openAnew(file: string): Statements | undefined {
  return open(file);
}

function forgetFile(file: string): void {
  try {
    for (const path of [file, `${file}-journal`]) rmSync(path, { force: true });
  } catch {
    // It is a folder, or nobody may delete it: then nothing is remembered.
    return;
  }
}

function shut(database: DatabaseSync): void {
  try {
    database.close();
  } catch {
    return;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/u.test(error.message);
}

function isDamage(error: unknown): boolean {
  return error instanceof Error && /malformed|not a database|corrupt/u.test(error.message);
}

function keyOf(...parts: readonly string[]): Buffer {
  return hash('sha256', JSON.stringify(parts), 'buffer').subarray(0, 20);
}

function proofOf(key: Uint8Array, value: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(value).digest();
}

/** The value of a row; undefined if its proof does not hold. */
function valueOf(key: Uint8Array, { value, proof }: z.output<typeof row>): unknown {
  return proofOf(key, value).equals(proof) ? deserialize(value) : undefined;
}

function hexOf(key: Buffer): string {
  return key.toString('hex');
}

function forgetUnused(database: DatabaseSync, used: ReadonlySet<string>): void {
  const { count } = z
    .object({ count: z.int() })
    .parse(database.prepare('SELECT count(*) AS count FROM kept').get());
  if (count <= 2 * used.size) return;
  database.exec('BEGIN; CREATE TEMP TABLE used (key BLOB PRIMARY KEY)');
  const note = database.prepare('INSERT INTO used (key) VALUES (?)');
  for (const key of used) note.run(Buffer.from(key, 'hex'));
  database.exec(
    'DELETE FROM kept WHERE key NOT IN (SELECT key FROM used); DROP TABLE used; COMMIT',
  );
}
