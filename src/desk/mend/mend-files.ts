import type { Advice } from '../advice/advice.ts';
import { withEdits, type SourceEdit } from './source-edit.ts';

/** A file as it is saved, and as it will be. */
export interface MendedFile {
  readonly before: string;
  readonly after: string;
  /** How many places were mended. */
  readonly count: number;
}

/**
 * Mends in a file what leaves no doubt, at places of its own bytes: line ends of Windows, a byte order
 * mark and everything beside the places stay as they are.
 *
 * @param raw the file as it is saved
 * @param advice on this file, in offsets of its text with line ends of Unix
 */
export function mendFile(raw: string, advice: readonly Advice[]): MendedFile {
  const toRaw = rawOffsets(raw);
  const edits = advice.flatMap(({ mend }): SourceEdit[] =>
    mend === undefined ? [] : [{ start: toRaw(mend.start), end: toRaw(mend.end), text: mend.text }],
  );
  return { before: raw, after: withEdits(raw, edits), count: edits.length };
}

/** The lines that differ, each as it was and as it is. */
export function differenceOf({ before, after }: MendedFile): string {
  const old = before.split(/\r?\n/u);
  return after
    .split(/\r?\n/u)
    .flatMap((line, index) =>
      line === old[index]
        ? []
        : [`  ${index + 1} - ${old[index] ?? ''}`, `  ${index + 1} + ${line}`],
    )
    .join('\n');
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
