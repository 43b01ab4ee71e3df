/** A note of the margin: where its number stands in the text, and how high it is. */
export interface MarginNote {
  readonly wanted: number;
  readonly height: number;
}

/**
 * Where the notes of a margin stand: each beside its number or, if the one before reaches that far,
 * below that one. Their order is kept, and they never overlap.
 *
 * @param gap the least distance between two of them
 * @returns the top of each, in the unit of `wanted`
 */
export function stackNotes(notes: readonly MarginNote[], gap: number): number[] {
  let free = Number.NEGATIVE_INFINITY;
  return notes.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
}
