import { activeFilters, type SearchRequest } from '../../search/query/search-request.ts';
import type { ShownAnswer } from './search-messages.ts';

/** What is said, and read aloud, about an answer. */
export function answerWords(
  { query, filters }: SearchRequest,
  { total, complete, corrected }: ShownAnswer,
): string {
  const typed = query.trim();
  const number = total === 1 ? '1 result' : `${String(total)} results`;
  if (typed === '') return number;
  if (total === 0) {
    const narrowed = activeFilters(filters).length > 0 ? ' with these filters' : '';
    return `No results for “${typed}”${narrowed}.`;
  }
  const first =
    corrected === undefined
      ? `${number} for “${typed}”.`
      : `No page has “${typed}”. ${number} for “${corrected}”.`;
  if (complete === total) return first;
  const all = complete === 1 ? '1 page has' : `${String(complete)} pages have`;
  return `${first} ${complete === 0 ? 'No page has' : all} all the words.`;
}
