import type { HidingFilter } from '../../search/query/count-filters.ts';
import type { PagefindCounts } from '../../search/query/pagefind-api.ts';
import type { FilterName } from '../../search/query/search-record.ts';
import type { SearchRequest } from '../../search/query/search-request.ts';
import type { Numbered, SearchNews, SearchTask, ShownAnswer } from './search-messages.ts';

type Listener = (news: SearchNews) => void;

let worker: Worker | undefined;
let tasks = 0;
const noListener: Listener = () => undefined;
const listeners = new Map<number, Listener>();

/** Loads the index before it is asked for the first time; a failure is told to the one who asks. */
export function warmIndex(): void {
  void perform({ task: 'load' }, 'loaded', noListener).catch(() => undefined);
}

/**
 * Asks the site’s index for the first results of a request.
 *
 * @throws if the index cannot be loaded
 */
export async function askIndex(request: SearchRequest, most: number): Promise<ShownAnswer> {
  let found: ShownAnswer | undefined;
  await askAndCount(request, most, [], (answer) => {
    found = answer;
  });
  if (found === undefined) throw new Error('The index gave no answer.');
  return found;
}

/**
 * Asks the site’s index for the first results of a request, and how many results the values of
 * some filters have.
 *
 * @param show is given the results before everything is counted
 * @returns the counts
 * @throws if the index cannot be loaded
 */
export async function askAndCount(
  request: SearchRequest,
  most: number,
  counted: readonly FilterName[],
  show: (answer: ShownAnswer) => void,
): Promise<PagefindCounts> {
  const end = await perform({ task: 'find', request, most, counted }, 'counted', (news) => {
    if (news.news === 'found') show(news.answer);
  });
  return end.news === 'counted' ? end.counts : {};
}

/**
 * Which of the filters in use hide all results of a request that has none.
 *
 * @throws if the index cannot be loaded
 */
export async function explainNothing(request: SearchRequest): Promise<readonly HidingFilter[]> {
  const end = await perform({ task: 'explain', request }, 'explained', noListener);
  return end.news === 'explained' ? end.hiding : [];
}

/** Ends the worker, so that the next task starts it anew and loads what could not be loaded. */
function giveUp(failed: Worker, reason: string): void {
  failed.terminate();
  worker = undefined;
  const waiting = [...listeners.values()];
  listeners.clear();
  for (const listener of waiting) listener({ news: 'failed', reason });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<Numbered<SearchNews>>) => {
    if (data.news === 'failed') giveUp(started, data.reason);
    else listeners.get(data.number)?.(data);
  });
  started.addEventListener('error', () => {
    giveUp(started, 'The worker of search could not be started.');
  });
  return started;
}

/** Has a task done; resolves with the last message about it. */
function perform(task: SearchTask, last: SearchNews['news'], tell: Listener): Promise<SearchNews> {
  worker ??= startWorker();
  tasks += 1;
  const number = tasks;
  const done = new Promise<SearchNews>((fulfil, reject) => {
    listeners.set(number, (news) => {
      tell(news);
      if (news.news === 'failed') reject(new Error(news.reason));
      if (news.news !== last) return;
      listeners.delete(number);
      fulfil(news);
    });
  });
  worker.postMessage({ ...task, number } satisfies Numbered<SearchTask>);
  return done;
}
