import { condense, condenseDeep } from './condense.ts';
import { packedIn } from './packed-in.ts';
import type { Secret } from './secrets-of.ts';

/** A file of the site that tells a secret. */
export interface Leak {
  readonly file: string;
  readonly secret: Secret;
}

/** Every secret that the name or any byte of a file tells: compressed, escaped and encoded ones too. */
export function findLeaks(file: string, bytes: Buffer, secrets: readonly Secret[]): Leak[] {
  if (secrets.length === 0) return [];
  const said = [condenseDeep(file), ...[bytes, ...packedIn(file, bytes)].flatMap(saidBy)].join(
    '\n',
  );
  return secrets
    .filter(({ condensed }) => said.includes(condensed))
    .map((secret) => ({ file, secret }));
}

function saidBy(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD')) return [text, ...encodedIn(text)].map(condenseDeep);
  // What is no UTF-8 holds its remarks in Latin letters, or in UTF-16.
  const read = [text, bytes.toString('latin1'), bytes.toString('utf16le'), ...encodedIn(text)];
  return read.map(condense);
}

/** What runs of base64 hold, in one line or in several. */
function encodedIn(text: string): string[] {
  return [...text.matchAll(/[A-Za-z0-9+/_-]{24,}(?:\r?\n[A-Za-z0-9+/_-]+)*={0,2}/gu)].map(([run]) =>
    Buffer.from(run, 'base64').toString('utf8'),
  );
}
