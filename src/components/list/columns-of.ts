/**
 * In how many columns so many stories stand where there is room, so that their last row is full or
 * nearly so.
 */
export function columnsOf(count: number): 2 | 3 | 4 {
  if (count === 2) return 2;
  return count % 4 === 0 || (count % 3 !== 0 && count !== 5) ? 4 : 3;
}
