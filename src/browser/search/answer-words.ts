import { activeFilters, type SearchRequest } from '../../search/query/search-request.ts';
import { say } from '../../words/say.ts';
import type { ShownAnswer } from './search-messages.ts';
import type { SearchWords } from './search-words.ts';

/** What is said, and read aloud, about an answer. */
export function answerWords(
  words: SearchWords,
  request: SearchRequest,
  answer: ShownAnswer,
): string {
  const query = request.query.trim();
  const { total: count, complete, corrected } = answer;
  if (query === '') return say(words, 'search.results', { count });
  if (count === 0) {
    const isNarrowed = activeFilters(request.filters).length > 0;
    return say(words, isNarrowed ? 'search.noneFiltered' : 'search.none', { query });
  }
  const first =
    corrected === undefined
      ? say(words, 'search.resultsFor', { count, query })
      : say(words, 'search.corrected', { count, query, corrected });
  if (complete === count) return first;
  const second =
    complete === 0
      ? say(words, 'search.noneComplete')
      : say(words, 'search.complete', { count: complete });
  return say(words, 'line.sentences', { first, second });
}
