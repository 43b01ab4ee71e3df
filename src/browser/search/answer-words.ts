import type { Found } from '../../search/find-results.ts';
import { activeFilters } from '../../search/search-request.ts';
import type { SearchRequest } from '../../search/search-request.ts';

/** What is said, and read aloud, about an answer. */
export function answerWords(
  { query, filters }: SearchRequest,
  { results, complete, corrected }: Found,
): string {
  const typed = query.trim();
  const number = results.length === 1 ? '1 result' : `${String(results.length)} results`;
  if (typed === '') return number;
  if (results.length === 0) {
    const narrowed = activeFilters(filters).length > 0 ? ' with these filters' : '';
    return `No results for “${typed}”${narrowed}.`;
  }
  const first =
    corrected === undefined
      ? `${number} for “${typed}”.`
      : `No page has “${typed}”. ${number} for “${corrected}”.`;
  if (complete === results.length) return first;
  const all = complete === 1 ? '1 page has' : `${String(complete)} pages have`;
  return `${first} ${complete === 0 ? 'No page has' : all} all the words.`;
}
