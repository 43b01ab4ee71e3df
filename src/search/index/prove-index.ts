import type { Newsroom } from '../../newsroom/newsroom.ts';
import { findResults } from '../query/find-results.ts';
import type { SearchRecord } from '../query/search-record.ts';
import type { SearchRequest } from '../query/search-request.ts';
import { openBuiltIndex, type BuiltIndex } from './open-built-index.ts';
import { searchRecords } from './search-records.ts';

/** A page that search must find by its own title. */
export interface IndexQuestion {
  readonly address: string;
  readonly request: SearchRequest;
}

/**
 * Among so many results the page must be. The order of results is no matter here: of stories the
 * newest is asked for, newest first, and of all others there are few with the same words.
 */
const most = 50;

/**
 * Opens the index of a built site, as a reader’s browser does, and asks it for a few pages.
 *
 * @param site folder of the built site
 * @returns the questions that it does not answer
 * @throws Error if the index cannot be opened
 */
export async function proveIndex(newsroom: Newsroom, site: string): Promise<IndexQuestion[]> {
  const index = await openBuiltIndex(site);
  return unanswered(index, indexQuestions(searchRecords(newsroom)));
}

/**
 * What is asked: for the newest story in each language by its headline, and for one page of each
 * other sort by its title.
 */
export function indexQuestions(records: Iterable<SearchRecord>): IndexQuestion[] {
  const asked = new Map<string, { readonly moment: string; readonly question: IndexQuestion }>();
  for (const { type, address, title, day = '', moment = day, filters } of records) {
    const { language = [] } = filters;
    const sort = [type, ...language].join(' ');
    // What has no letters and no digits cannot be asked for.
    if ((asked.get(sort)?.moment ?? '') > moment || !/[\p{L}\p{N}]/u.test(title)) continue;
    const narrowed = { type: [type], ...(language.length === 0 ? {} : { language }) };
    // The order by date has no pages without one.
    const order = day === '' ? 'relevance' : 'newest';
    const request = { query: title, filters: narrowed, sort: order } as const;
    asked.set(sort, { moment, question: { address, request } });
  }
  return [...asked.values()].map(({ question }) => question);
}

async function unanswered(
  { pagefind, lexicon }: BuiltIndex,
  questions: readonly IndexQuestion[],
): Promise<IndexQuestion[]> {
  const failed: IndexQuestion[] = [];
  for (const question of questions) {
    const { results } = await findResults(pagefind, question.request, lexicon);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    if (!pages.some(({ url }) => url === question.address)) failed.push(question);
  }
  return failed;
}
