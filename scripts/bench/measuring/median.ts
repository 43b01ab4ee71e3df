/** The middle value; of an even number of values, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const half = sorted.length / 2;
  const [low = Number.NaN] = sorted.slice(Math.ceil(half) - 1);
  const [high = Number.NaN] = sorted.slice(Math.floor(half));
  return (low + high) / 2;
}
