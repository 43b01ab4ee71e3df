/** Reads the list of words that `indexSite` writes into the site. */
export function readWords(json: string): readonly string[] {
  const words: unknown = JSON.parse(json);
  return Array.isArray(words) ? words.filter((word) => typeof word === 'string') : [];
}
