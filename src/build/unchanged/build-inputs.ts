import { join } from 'node:path';
import { digestText } from '../../memory/digest-text.ts';
import type { Memory } from '../../memory/memory.ts';
import { seeFiles, type SeenFiles } from '../../memory/seen-files.ts';

/** Where a build reads. */
export interface InputPlaces {
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
}

/** What a build reads, besides its code, which a memory is of already. */
export interface BuildInputs {
  /** A digest of all of it: of other content, another site is made. */
  readonly digest: string;
  /** Whether it is still the same. */
  readonly stand: () => boolean;
}

/**
 * Looks at everything that a build reads: the content, what is published as it is, and the handbook.
 *
 * @param memory of what was looked at before
 * @returns undefined if something may not be read: then nobody knows
 */
export function lookAtInputs(places: InputPlaces, memory: Memory): BuildInputs | undefined {
  const shelf = memory.shelf<readonly SeenFiles[]>('seen inputs');
  const key = JSON.stringify(places);
  try {
    const before = shelf.get(key);
    const seen = look(places, before);
    const digest = digestOf(seen);
    if (!isSame(seen, before)) shelf.keep(key, seen);
    return { digest, stand: () => digestOf(look(places, seen)) === digest };
  } catch {
    return undefined;
  }
}

function look({ root, content }: InputPlaces, before: readonly SeenFiles[] = []): SeenFiles[] {
  const isShown = (name: string): boolean => !name.startsWith('.');
  return [
    // What is hidden there is no content.
    seeFiles(content, before[0], isShown),
    seeFiles(join(root, 'public'), before[1]),
    seeFiles(join(root, 'src/handbook'), before[2]),
  ];
}

function digestOf(seen: readonly SeenFiles[]): string {
  return digestText(
    JSON.stringify(
      seen.map((files) => [...files].map(([path, { sha256 }]) => `${path}\0${sha256}`).sort()),
    ),
  );
}

/** Whether nothing had to be read. */
function isSame(seen: readonly SeenFiles[], before: readonly SeenFiles[] | undefined): boolean {
  return (
    before !== undefined &&
    seen.every((files, index) => {
      const others = before[index];
      return (
        others?.size === files.size &&
        files.entries().every(([path, file]) => others.get(path) === file)
      );
    })
  );
}
