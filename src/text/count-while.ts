/**
 * Counts the leading values of a list for which a test holds, by bisection: once the test has
 * failed, it must not hold again.
 */
export function countWhile(
  values: readonly number[],
  holds: (value: number, index: number) => boolean,
): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(values[middle] ?? 0, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
