/** Levenshtein distance of two words, in UTF-16 units. */
function editDistance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const substitution =
        (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(
        Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1),
      );
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

/**
 * The candidate that a hurried reporter most likely meant, for "did you mean".
 *
 * @returns the nearest by edit distance, ignoring case, if no more than a third of its letters
 *   (at least two) differ; of equals the first in alphabetical order; otherwise undefined.
 */
export function nearestWord(typed: string, candidates: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { word: string; distance: number } | undefined;
  for (const word of [...candidates].sort()) {
    const limit = Math.max(2, Math.floor(word.length / 3));
    if (Math.abs(word.length - typed.length) > limit) continue;
    const distance = editDistance(wanted, word.toLowerCase());
    if (distance <= limit && (best === undefined || distance < best.distance))
      best = { word, distance };
  }
  return best?.word;
}
