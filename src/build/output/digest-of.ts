import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The size of a file in bytes and the SHA-256 of what is in it, in hexadecimal digits. */
export function digestOf(file: string): { readonly bytes: number; readonly sha256: string } {
  const content = readFileSync(file);
  return { bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}
