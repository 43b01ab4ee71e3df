import { countFilters, hidingFilters } from '../../search/query/count-filters.ts';
import { findResults } from '../../search/query/find-results.ts';
import { readHit } from '../../search/query/read-hit.ts';
import { lexicon, loadIndex } from './load-index.ts';
import type { Numbered, SearchNews, SearchTask } from './search-messages.ts';

/**
 * The worker of search. All of the search is done in it, so that only what is shown crosses to the
 * page, which never waits for it.
 */
async function perform(task: SearchTask, say: (news: SearchNews) => void): Promise<void> {
  const index = await loadIndex();
  if (task.task === 'load') {
    say({ news: 'loaded' });
    return;
  }
  const { request } = task;
  if (task.task === 'explain') {
    say({ news: 'explained', hiding: await hidingFilters(index, request, lexicon) });
    return;
  }
  const { counted, most } = task;
  const found = await findResults(index, request, lexicon, counted);
  const { complete, corrected, results } = found;
  const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
  const hits = pages.map((page) => readHit(page, corrected ?? request.query));
  say({ news: 'found', answer: { total: results.length, complete, corrected, hits } });
  const counts =
    counted.length === 0 ? {} : await countFilters(index, request, found, counted, lexicon);
  say({ news: 'counted', counts });
}

addEventListener('message', ({ data }: MessageEvent<Numbered<SearchTask>>) => {
  const say = (news: SearchNews) => {
    postMessage({ ...news, number: data.number } satisfies Numbered<SearchNews>);
  };
  perform(data, say).catch((error: unknown) => {
    say({ news: 'failed', reason: String(error) });
  });
});
