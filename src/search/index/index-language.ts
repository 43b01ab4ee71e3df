/**
 * For these the indexer would divide texts by a dictionary that readers’ browsers do not have. They
 * are divided by our own rule instead, and their letters are stemmed by those of another language.
 */
const dividedByIndexer: ReadonlySet<string> = new Set(['ja', 'th', 'zh']);

/**
 * The language by whose rules all words of an index are stemmed: the first of a publication’s that
 * is not written without spaces; English, if there is none, as most Latin words among such texts
 * are English. The index has what it needs of a language that the indexer has no rules for.
 *
 * @param languages of the publication, as BCP 47 tags, the first one first
 * @returns an ISO 639-1 code
 */
export function indexLanguage(languages: readonly string[]): string {
  const codes = languages.map((language) => (language.split('-')[0] ?? '').toLowerCase());
  return codes.find((code) => !dividedByIndexer.has(code)) ?? 'en';
}
