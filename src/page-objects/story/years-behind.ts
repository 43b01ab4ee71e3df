const year = 365.25 * 24 * 3600 * 1000;

/**
 * How many whole years a story is older than the newest one of the newsroom. No clock is asked: the
 * same stories give the same page, and what it says stays true, as stories only grow older.
 *
 * @param instant when the story was published, in milliseconds
 * @param newest when the newest one was
 */
export function yearsBehind(instant: number, newest: number): number {
  return Math.max(0, Math.floor((newest - instant) / year));
}
