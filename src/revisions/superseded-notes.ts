import type { UpdateNote } from '../model/update-note.ts';

/**
 * The ids of the notes that a later note of their story corrects. What they say of the text was true
 * once: neither their passage nor what stood before it is looked for any longer.
 */
export function supersededNotes(updates: readonly UpdateNote[]): ReadonlySet<string> {
  return new Set(updates.flatMap(({ corrects }) => corrects ?? []));
}
