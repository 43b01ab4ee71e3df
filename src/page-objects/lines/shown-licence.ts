import type { NotesByText } from '../../newsroom/compile-notes.ts';
import { shownLine, type ShownLine } from './shown-line.ts';

/** The terms of a picture, with the page that has them. */
export interface ShownLicence extends ShownLine {
  readonly href: string | undefined;
  /** Whether that page is known by the name alone, which has no link in it. */
  readonly isNameAlone: boolean;
}

const commons = 'https://creativecommons.org';
const knownLicence = /^CC (BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?) (\d\.\d)$/u;

/** Terms of use: those that the writer linked, or the licences of Creative Commons by their names. */
export function shownLicence(
  owner: { readonly notes: NotesByText },
  licence: string | undefined,
): ShownLicence | undefined {
  const line = shownLine(owner, licence);
  if (line === undefined) return undefined;
  const written = /href="([^"]+)"/u.exec(line.html)?.[1];
  const known = written === undefined ? addressOfCommons(line.text) : undefined;
  return { ...line, href: written ?? known, isNameAlone: known !== undefined };
}

/** Where Creative Commons explains a licence of its own: `CC BY-SA 4.0`. */
function addressOfCommons(name: string): string | undefined {
  if (name === 'CC0 1.0') return `${commons}/publicdomain/zero/1.0/`;
  const [, terms, version] = knownLicence.exec(name) ?? [];
  return terms === undefined || version === undefined
    ? undefined
    : `${commons}/licenses/${terms.toLowerCase()}/${version}/`;
}
