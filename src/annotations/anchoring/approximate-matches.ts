/**
 * Approximate search for suggestions, never for anchoring: Sellers' algorithm (P. H. Sellers, The
 * theory and computation of evolutionary distances, 1980) with Ukkonen's cut-off.
 */

/** A stretch of the text and its edit distance from what was looked for, in UTF-16 units. */
export interface ApproximateMatch {
  readonly start: number;
  readonly end: number;
  readonly distance: number;
}

/**
 * Gives the stretches of `text` that differ from `pattern` by at most `limit` insertions, deletions
 * and substitutions, the nearest first, none overlapping a nearer one. Time grows with the length
 * of the text times `limit`.
 *
 * @param most so many are enough
 */
export function approximateMatches(
  text: string,
  pattern: string,
  limit: number,
  most: number,
): ApproximateMatch[] {
  const nearestFirst = [...matchesByEnd(text, pattern, limit)].sort(
    (one, other) => one.distance - other.distance || one.start - other.start || one.end - other.end,
  );
  const kept: ApproximateMatch[] = [];
  for (const match of nearestFirst) {
    if (kept.length === most) break;
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) {
      kept.push(match);
    }
  }
  return kept;
}

/** For each end in the text, the nearest match that ends there, if it is within the limit. */
function* matchesByEnd(text: string, pattern: string, limit: number): Generator<ApproximateMatch> {
  const length = pattern.length;
  // Row r holds the distance of the pattern's first r units from the text that ends at the column,
  // and where that text starts. Rows below `active` are known to be beyond the limit.
  const distances = Uint32Array.from({ length: length + 1 }, (_, row) => row);
  const origins = new Uint32Array(length + 1);
  let active = Math.min(length, limit + 1);
  for (let column = 0; column < text.length; column += 1) {
    const unit = text.charCodeAt(column);
    let diagonal = 0;
    let diagonalOrigin = column;
    distances[0] = 0;
    origins[0] = column + 1;
    for (let row = 1; row <= active; row += 1) {
      const left = distances[row] ?? 0;
      const leftOrigin = origins[row] ?? 0;
      const above = distances[row - 1] ?? 0;
      let best = diagonal + (pattern.charCodeAt(row - 1) === unit ? 0 : 1);
      let origin = diagonalOrigin;
      if (left + 1 < best) [best, origin] = [left + 1, leftOrigin];
      if (above + 1 < best) [best, origin] = [above + 1, origins[row - 1] ?? 0];
      distances[row] = best;
      origins[row] = origin;
      [diagonal, diagonalOrigin] = [left, leftOrigin];
    }
    while (active > 0 && (distances[active] ?? 0) > limit) active -= 1;
    if (active === length) {
      const distance = distances[length] ?? 0;
      yield { start: origins[length] ?? 0, end: column + 1, distance };
    } else {
      active += 1;
      distances[active] = limit + 1;
    }
  }
}
