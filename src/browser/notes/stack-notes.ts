/** A note of the margin: where its number stands in the text, and how high it is. */
export interface MarginNote {
  readonly wanted: number;
  readonly height: number;
}

/** What takes the margin as well, as a wide picture does: its upper and lower edge. */
export interface TakenRoom {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Where the notes of a margin stand: each beside its number or, if the one before reaches that far,
 * below that one. Their order is kept, and they never overlap; one that would lie over taken room
 * ends above it or, if it does not fit there, begins below it.
 *
 * @param gap the least distance between two of them
 * @param taken from top to bottom
 * @returns the top of each, in the unit of `wanted`
 */
export function stackNotes(
  notes: readonly MarginNote[],
  gap: number,
  taken: readonly TakenRoom[] = [],
): number[] {
  let free = Number.NEGATIVE_INFINITY;
  const beside = (start: number, height: number): number => {
    let top = start;
    for (const room of taken) {
      if (top >= room.bottom + gap || top + height <= room.top) continue;
      const above = room.top - gap - height;
      top = above >= free ? above : room.bottom + gap;
    }
    return top;
  };
  return notes.map(({ wanted, height }) => {
    const top = beside(Math.max(wanted, free), height);
    free = top + height + gap;
    return top;
  });
}
