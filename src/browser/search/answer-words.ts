import type { Found } from '../../search/find-results.ts';
import type { SearchRequest } from '../../search/search-request.ts';

/** What is said, and read aloud, about an answer. */
export function answerWords({ query }: SearchRequest, { results, corrected }: Found): string {
  const typed = query.trim();
  const number = results.length === 1 ? '1 result' : `${String(results.length)} results`;
  if (typed === '') return number;
  if (results.length === 0) return `No results for “${typed}”.`;
  if (corrected === undefined) return `${number} for “${typed}”.`;
  return `No page has “${typed}”. ${number} for “${corrected}”.`;
}
