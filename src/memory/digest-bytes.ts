import { hash } from 'node:crypto';

/** A name for some bytes, in hexadecimal digits: others have another. */
export function digestBytes(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
