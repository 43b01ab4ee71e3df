import type { Newsroom } from '../../newsroom/newsroom.ts';
import { findResults } from '../query/find-results.ts';
import { restoreText } from '../query/words/index-words.ts';
import { openBuiltIndex, type BuiltIndex } from './open-built-index.ts';
import { searchRecords } from './search-records.ts';

/** A page that search must find by its own title. */
export interface IndexQuestion {
  readonly title: string;
  /** Address of the page; another page of the same title answers the question as well. */
  readonly address: string;
}

/** Among so many results the page must be. */
const most = 10;

/**
 * Opens the index of a built site, as a reader’s browser does, and asks it for a few pages.
 *
 * @param site folder of the built site
 * @returns the questions that it does not answer
 * @throws Error if the index cannot be opened
 */
export async function proveIndex(newsroom: Newsroom, site: string): Promise<IndexQuestion[]> {
  const index = await openBuiltIndex(site);
  try {
    return await unanswered(index, indexQuestions(newsroom));
  } finally {
    await index.close();
  }
}

/**
 * What is asked: for the newest story in each language by its headline, and for the first person
 * and the first name by theirs.
 */
export function indexQuestions(newsroom: Newsroom): IndexQuestion[] {
  const questions = new Map<string, IndexQuestion>();
  for (const { type, address, title, filters } of searchRecords(newsroom)) {
    const sort = `${type} ${filters.language?.join(' ') ?? ''}`;
    // What has no letters and no digits cannot be asked for.
    if (!questions.has(sort) && /[\p{L}\p{N}]/u.test(title))
      questions.set(sort, { title, address });
  }
  return [...questions.values()];
}

async function unanswered(
  { pagefind, lexicon }: BuiltIndex,
  questions: readonly IndexQuestion[],
): Promise<IndexQuestion[]> {
  const failed: IndexQuestion[] = [];
  for (const question of questions) {
    const request = { query: question.title, filters: {}, sort: 'relevance' } as const;
    const { results } = await findResults(pagefind, request, lexicon);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    const isFound = pages.some(
      ({ url, meta }) =>
        url === question.address || restoreText(meta['title'] ?? '') === question.title,
    );
    if (!isFound) failed.push(question);
  }
  return failed;
}
