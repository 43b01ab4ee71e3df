/** A place in a text, from `start` (included) to `end` (excluded) in UTF-16 units, and what comes there. */
export interface SourceEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with other words at some places, and unchanged beside them.
 *
 * @param edits in any order; of two that touch the same words, the one that begins first counts
 */
export function withEdits(source: string, edits: readonly SourceEdit[]): string {
  let done = 0;
  let text = '';
  for (const edit of edits.toSorted((one, other) => one.start - other.start)) {
    if (edit.start < done) continue;
    text += source.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return text + source.slice(done);
}
