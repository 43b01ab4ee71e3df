/**
 * The candidate that a hurried reporter most likely meant, for "did you mean".
 *
 * @returns the nearest by edit distance, ignoring case, if no more than a third of its letters (at
 *   least one) differ; of equals the first in alphabetical order; else the only candidate of which
 *   the typed word is a part between hyphens; otherwise undefined.
 */
export function nearestWord(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  const letters = letterSet(wanted);
  const words = [...candidates];
  let best: { word: string; distance: number } | undefined;
  for (const word of words) {
    const limit = Math.min(toleranceOf(word), best?.distance ?? Infinity);
    if (Math.abs(word.length - typed.length) > limit) continue;
    const lower = word.toLowerCase();
    if (fewestEdits(letters, letterSet(lower)) > limit) continue;
    const distance = editDistance(wanted, lower, limit);
    if (distance > limit) continue;
    const isNearer = best === undefined || distance < best.distance || word < best.word;
    if (isNearer) best = { word, distance };
  }
  return best?.word ?? onlyHolder(wanted, words);
}

/**
 * Edits between two words, in UTF-16 units: letters left out, added or exchanged, and neighbours
 * swapped (optimal string alignment).
 *
 * @param limit if there are more, the answer is any number above it
 */
function editDistance(left: string, right: string, limit: number): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  let leastOfLast = 0;
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      const edits = Math.min(
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        swapped ? (beforeLast[column - 2] ?? Infinity) + 1 : Infinity,
      );
      current.push(edits);
      least = Math.min(least, edits);
    }
    // Every later row is reached from these two.
    if (least > limit && leastOfLast > limit) return least;
    beforeLast = last;
    last = current;
    leastOfLast = least;
  }
  return last[right.length] ?? 0;
}

/** Which letters a word has, as bits: several letters may share one. */
function letterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index += 1) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** Two words differ in at least so many edits: one brings in or takes out one letter at most. */
function fewestEdits(left: number, right: number): number {
  return Math.max(bitsOf(left & ~right), bitsOf(right & ~left));
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
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
