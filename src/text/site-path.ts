import { hiddenCharacter } from './hidden-character.ts';
import { segmentBytes } from './limits.ts';

/** A path of a site in its one form, or what keeps it from having one. */
export type ReadSitePath =
  | { readonly path: string; readonly slip: undefined }
  | { readonly path: undefined; readonly slip: PathSlip };

/** What can be wrong with a path. */
export type PathSlip =
  'no slash' | 'empty part' | 'dots' | 'percent sign' | 'sign' | 'hidden character' | 'too long';

/** Signs that end a path, or that file systems do not take. */
const noSign = /[?#\\/%<>"|*]/u;

/**
 * Reads a path of a site as people and archives write it, in any script, percent-encoded or not, and
 * gives it in its one form: each part in NFC, percent-encoded where addresses must be, and nowhere
 * else.
 */
export function readSitePath(typed: string): ReadSitePath {
  const wrong = (slip: PathSlip): ReadSitePath => ({ path: undefined, slip });
  if (!typed.startsWith('/')) return wrong('no slash');
  const isFolder = typed.endsWith('/');
  const parts = typed.slice(1, isFolder ? -1 : undefined).split('/');
  if (typed === '/') return { path: '/', slip: undefined };
  const encoded: string[] = [];
  for (const part of parts) {
    const decoded = decodedPart(part);
    if (decoded === undefined) return wrong('percent sign');
    const slip = slipOf(decoded);
    if (slip !== undefined) return wrong(slip);
    encoded.push(encodeURI(decoded).replace(/[[\]]/gu, encodeURIComponent));
  }
  return { path: `/${encoded.join('/')}${isFolder ? '/' : ''}`, slip: undefined };
}

/**
 * What a path of a site is compared by: servers and file systems differ in whether they tell capital
 * letters and forms of accents apart, so no two paths may be the same but for those.
 *
 * @param path with or without percent-encoding; its last slash does not count
 */
export function sitePathKey(path: string): string {
  // Most are plain; there may be one for each page of an archive.
  if (/^[a-z0-9/_.-]*$/u.test(path)) return path.replace(/\/$/u, '');
  return path
    .split('/')
    .map((part) => decodedPart(part) ?? part)
    .join('/')
    .toLowerCase()
    .normalize('NFC')
    .replace(/\/$/u, '');
}

/** A path as files of a site are named: without percent-encoding. */
export function decodedSitePath(path: string): string {
  return path
    .split('/')
    .map((part) => decodedPart(part) ?? part)
    .join('/');
}

function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return undefined;
  }
}

function slipOf(part: string): PathSlip | undefined {
  if (part === '') return 'empty part';
  if (/^\.+$/u.test(part)) return 'dots';
  if (noSign.test(part)) return 'sign';
  if (hiddenCharacter(part) !== undefined || /[\n\t]|^ | $/u.test(part)) return 'hidden character';
  return new TextEncoder().encode(part).length > segmentBytes ? 'too long' : undefined;
}
