import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { MadeFile } from './site-mark.ts';

/** The size of a file in bytes and the SHA-256 of what is in it, in hexadecimal digits. */
export function digestOf(file: string): MadeFile {
  const content = readFileSync(file);
  return { bytes: content.length, sha256: hash('sha256', content) };
}
