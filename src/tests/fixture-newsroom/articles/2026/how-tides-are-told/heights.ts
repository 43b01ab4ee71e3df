/** Heights of the water so many hours after high tide, by a straight line that reaches 0 in six. */
export function heightsFrom(high: number, hours: readonly number[]): number[] {
  return hours.map((hour) => (high * 10 * (6 - hour)) / 60);
}
