import { withEdits, type SourceEdit } from './source-edit.ts';

/** A file as it is saved, and as it will be. */
export interface MendedFile {
  readonly before: string;
  readonly after: string;
  /** How many places were mended. */
  readonly count: number;
}

/** Something with one right answer, or without. */
interface Mendable {
  readonly mend: SourceEdit | undefined;
}

/**
 * Mends in a file what leaves no doubt, at places of its own bytes: line ends of Windows, a byte order
 * mark and everything beside the places stay as they are.
 *
 * @param raw the file as it is saved
 * @param advice on this file, in offsets of its text with line ends of Unix
 */
export function mendFile(raw: string, advice: readonly Mendable[]): MendedFile {
  const toRaw = rawOffsets(raw);
  const edits = advice.flatMap(({ mend }): SourceEdit[] =>
    mend === undefined ? [] : [{ start: toRaw(mend.start), end: toRaw(mend.end), text: mend.text }],
  );
  return { before: raw, after: withEdits(raw, edits), count: edits.length };
}

/** The lines that differ, each as it was and as it is; lines that are gone or new stand alone. */
export function differenceOf({ before, after }: MendedFile): string {
  const old = before.split(/\r?\n/u);
  const now = after.split(/\r?\n/u);
  const told: string[] = [];
  let from = 0;
  let to = 0;
  while (from < old.length || to < now.length) {
    const { gone, come } = nextMeeting(old, now, from, to);
    for (let index = 0; index < Math.max(gone, come); index += 1) {
      if (index < gone) told.push(`  ${from + index + 1} - ${old[from + index] ?? ''}`);
      if (index < come) told.push(`  ${to + index + 1} + ${now[to + index] ?? ''}`);
    }
    from += gone + 1;
    to += come + 1;
  }
  return told.join('\n');
}

/** How many lines are gone and how many have come before two texts are the same again. */
function nextMeeting(old: readonly string[], now: readonly string[], from: number, to: number) {
  const most = old.length - from + now.length - to;
  for (let lines = 0; lines < most; lines += 1) {
    for (let gone = 0; gone <= lines; gone += 1) {
      const come = lines - gone;
      const line = old[from + gone];
      if (line !== undefined && line === now[to + come]) return { gone, come };
    }
  }
  return { gone: old.length - from, come: now.length - to };
}

/** Leads from the text of a file, as it is read, to the file as it is saved. */
function rawOffsets(raw: string): (offset: number) => number {
  const mark = raw.startsWith('\uFEFF') ? 1 : 0;
  const ends = [...raw.matchAll(/\r\n/gu)].map(({ index }, count) => index - mark - count);
  return (offset) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + mark + low;
  };
}
