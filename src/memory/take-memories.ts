import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openMemory } from './open-memory.ts';

/**
 * Adds to a memory what others have. A file that is no memory adds nothing; what it holds is proved
 * when it is asked for.
 *
 * @param file of the memory, absolute
 * @param others files of other memories, absolute; nobody uses them meanwhile
 */
export function takeMemories(file: string, others: readonly string[]): void {
  // Makes the file, or one that is sound in the place of another.
  openMemory(file, '').close();
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file);
  try {
    for (const other of others) takeMemory(database, other);
  } finally {
    database.close();
  }
}

function takeMemory(database: DatabaseSync, other: string): void {
  try {
    database.prepare('ATTACH DATABASE ? AS other').run(other);
  } catch {
    return;
  }
  try {
    database.exec('INSERT OR IGNORE INTO main.kept SELECT key, value, proof FROM other.kept');
  } catch {
    // It is cut short, or of another format.
    return;
  } finally {
    database.exec('DETACH DATABASE other');
  }
}
