import { gunzipSync } from 'node:zlib';
import { condense } from './condense.ts';
import type { Secret } from './secrets-of.ts';

/** A file of the site that tells a secret. */
export interface Leak {
  readonly file: string;
  readonly secret: Secret;
}

/** Every secret that the name or any byte of a file tells: compressed, escaped and encoded ones too. */
export function findLeaks(file: string, bytes: Buffer, secrets: readonly Secret[]): Leak[] {
  if (secrets.length === 0) return [];
  const plain = isGzip(bytes) ? unzipped(bytes) : bytes;
  const text = plain.toString('utf8');
  // What is no UTF-8 holds its remarks in Latin letters, or in UTF-16.
  const others = text.includes('\uFFFD')
    ? [plain.toString('latin1'), plain.toString('utf16le')]
    : [];
  const said = [file, text, ...others, ...encodedIn(text)].map(condense).join('\n');
  return secrets
    .filter(({ condensed }) => said.includes(condensed))
    .map((secret) => ({ file, secret }));
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function unzipped(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}

/** What runs of base64 hold. */
function encodedIn(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{24,}={0,2}/gu)].map(([run]) =>
    Buffer.from(run, 'base64').toString('utf8'),
  );
}
