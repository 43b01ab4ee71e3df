/**
 * A moment as structured data gives it: with its offset, or, where only the day is known, as that
 * day; no hour is made up.
 *
 * @param moment as `content/` writes it
 */
export function publishedDate(moment: string): string {
  return moment.includes('T') ? moment : moment.slice(0, 10);
}
