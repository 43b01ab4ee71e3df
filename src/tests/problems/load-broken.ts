import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import type { Place } from '../../problems/place.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import { baseFiles } from './base.ts';
import type { BrokenInput } from './broken-input.ts';

const sign = '▸';

/** Writes the sound newsroom with some files put over it. */
export function writeNewsroom(content: string, files: BrokenInput['files']): void {
  for (const [path, text] of Object.entries({ ...baseFiles, ...files })) {
    if (text === undefined) continue;
    const target = join(content, path);
    mkdirSync(dirname(target), { recursive: true });
    if (typeof text === 'string') writeFileSync(target, text.replace(sign, ''));
    else if (Buffer.isBuffer(text)) writeFileSync(target, text);
    else if ('link' in text) symlinkSync(text.link, target);
    else if (text.made === 'folder') mkdirSync(target);
    else execFileSync('mkfifo', [target]);
  }
}

/** Where a file has the sign ▸; its first letter if it has none. */
export function markedPlace(files: BrokenInput['files'], path: string): Place {
  const text = files[path];
  const offset = typeof text === 'string' ? text.indexOf(sign) : -1;
  return typeof text === 'string' && offset >= 0 ? placeAt(text, offset) : { line: 1, column: 1 };
}

/** The problems of the sound newsroom with some files put over it. */
export async function problemsOf(files: BrokenInput['files']): Promise<readonly Problem[]> {
  const root = mkdtempSync(join(tmpdir(), 'nutgraf-problems-'));
  try {
    const content = join(root, 'content');
    writeNewsroom(content, files);
    const loaded = await loadNewsroom({ root, content, now: Date.parse('2026-01-01T00:00:00Z') });
    return loaded.status === 'broken' ? loaded.problems : [];
  } finally {
    rmSync(root, { recursive: true });
  }
}
