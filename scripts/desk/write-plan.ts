import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { changeFile, whyUnwritten } from '../change-file.ts';
import type { Plan } from '../../src/desk/new/plan.ts';

/**
 * Writes what was planned: a new file only where there is none, a changed one only if it is still what
 * it was.
 *
 * @param content the content folder, absolute
 * @returns a line for each file
 */
export function writePlan({ files }: Plan, content: string): string[] {
  return files.map(({ path, content: bytes, instead }) => {
    const file = join(content, path);
    const shown = relative(process.cwd(), file);
    if (instead !== undefined) {
      const change = changeFile(file, (text) => (text === instead ? String(bytes) : undefined));
      return `${shown} ${whyUnwritten(change) ?? 'got it.'}`;
    }
    if (existsSync(file)) return `${shown} is there already, and stays as it is.`;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes, { flag: 'wx' });
    return `Wrote ${shown}`;
  });
}

/**
 * Moves a folder, whole, to `.set-aside/`, under a name that nothing has there.
 *
 * @returns where it is now, from here
 */
export function setAside(folder: string, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  const base = join(dirname(folder), '.set-aside', `${basename(folder)}-${day}`);
  let target = base;
  for (let number = 2; existsSync(target); number += 1) target = `${base}-${number}`;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(folder, target);
  return relative(process.cwd(), target);
}

/** The file that was meant: dragged into a terminal it has quotation marks, or `\ ` for a space. */
export function typedPath(typed: string): string {
  const bare = typed
    .trim()
    .replace(/^(['"])(.*)\1$/u, '$2')
    .replace(/\\(?=[ ()'&])/gu, '');
  return resolve(bare.replace(/^~(?=\/)/u, homedir()));
}
