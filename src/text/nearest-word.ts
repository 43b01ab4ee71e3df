/**
 * The candidate that a hurried reporter most likely meant, for "did you mean".
 *
 * @returns the nearest by edit distance, ignoring case, if no more than a third of its letters (at
 *   least one) differ; of equals the first in alphabetical order; else the only candidate of which
 *   the typed word is a part between hyphens; otherwise undefined.
 */
export function nearestWord(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  const words = [...candidates].sort();
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const limit = toleranceOf(word);
    if (Math.abs(word.length - typed.length) > limit) continue;
    const distance = editDistance(wanted, word.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { word, distance };
  }
  return best?.word ?? onlyHolder(wanted, words);
}

/**
 * Edits between two words, in UTF-16 units: letters left out, added or exchanged, and neighbours
 * swapped (optimal string alignment).
 */
function editDistance(left: string, right: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      current.push(
        Math.min(
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** How many letters of a word may be wrong for it to be meant still: a third, at least one. */
function toleranceOf(word: string): number {
  return Math.max(1, Math.floor(word.length / 3));
}

/** The one candidate that has all parts of the word (`lee` in `emma-lee`, `kaola` in `kaola-deal`). */
function onlyHolder(wanted: string, candidates: readonly string[]): string | undefined {
  if (wanted === '') return undefined;
  const holders = candidates.filter((word) => `-${word.toLowerCase()}-`.includes(`-${wanted}-`));
  return holders.length === 1 ? holders[0] : undefined;
}
