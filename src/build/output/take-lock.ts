import {
  closeSync,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeFolder } from './make-folder.ts';
import { OutputRefused } from './output-refused.ts';

/** A lock that is held; it ends when it is released, or with its process, however that ends. */
export interface Lock {
  /** Gives the lock back. Its folder goes too if nothing else is in it. */
  readonly release: () => void;
}

/** What nobody refers to any more is closed at some time, and its lock would end with it. */
const held = new Set<DatabaseSync>();

/**
 * Takes a lock, or says who has it. It is the lock that SQLite takes on a file, which the system
 * itself ends with the process: one that was killed leaves nothing to clear away.
 *
 * @param file of the lock; its folder is made if there is none
 * @param what is locked, as a person names it
 * @throws OutputRefused if another build holds it
 */
export function takeLock(file: string, what: string): Lock {
  const holder = `${file}.pid`;
  for (;;) {
    const opened = makeSure(file);
    const database = new DatabaseSync(file);
    try {
      // In memory, so that nothing stands beside the file.
      database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    } catch (error) {
      database.close();
      if (!isBusy(error)) throw error;
      throw new OutputRefused(
        `Another build ${holderOf(holder)}is writing to ${what}, and two at once would spoil each other's work. Wait until it has ended, or end it, or give this one folders of its own with --out and --cache.`,
      );
    }
    // The one who held it may have taken the file away between our opening and our locking it.
    if (identityOf(file) === opened) {
      held.add(database);
      const release = () => {
        rmSync(holder, { force: true });
        leave(file);
        database.close();
        held.delete(database);
      };
      try {
        writeFileSync(holder, `${process.pid}\n`);
      } catch (error) {
        release();
        throw error;
      }
      return { release };
    }
    database.close();
  }
}

/** Makes the file if there is none, and tells which one it is. */
function makeSure(file: string): bigint | undefined {
  makeFolder(dirname(file));
  try {
    closeSync(openSync(file, 'a'));
  } catch (error) {
    // The holder before us has just taken the empty folder away.
    if (!existsSync(dirname(file))) return makeSure(file);
    throw error;
  }
  return identityOf(file);
}

/**
 * Takes the file away, and its folder if nothing else is in it. Some systems keep a file that is
 * open: an empty one, which does no harm.
 */
function leave(file: string): void {
  try {
    rmSync(file, { force: true });
    if (readdirSync(dirname(file)).length === 0) rmdirSync(dirname(file));
  } catch {
    return;
  }
}

function identityOf(file: string): bigint | undefined {
  return statSync(file, { bigint: true, throwIfNoEntry: false })?.ino;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && /database is locked/u.test(error.message);
}

/** “(process 123) ”; nothing while the other has not written it yet. */
function holderOf(file: string): string {
  try {
    const pid = readFileSync(file, 'utf8').trim();
    return /^\d+$/u.test(pid) ? `(process ${pid}) ` : '';
  } catch {
    return '';
  }
}
