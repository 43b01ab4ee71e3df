import { Worker } from 'node:worker_threads';
import type { PageText } from './page-text.ts';
import type { ReadPage } from './read-page.ts';
import type { RenderAnswer, RenderRequest, RenderWork } from './render-worker.ts';

/** Several threads that render pages. */
export interface RenderPool {
  /** Renders the page of a text, and reads it. It rejects if the page cannot be rendered. */
  readonly render: (text: PageText) => Promise<ReadPage>;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly fulfil: (read: ReadPage) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Opens a kept renderer in threads of their own.
 *
 * @param folder of the kept renderer
 * @param threads how many
 * @param below the path below which the site lies, with both its slashes
 */
export function openRenderPool(folder: string, threads: number, below = '/'): RenderPool {
  const url = new URL('render-worker.ts', import.meta.url);
  const workers = Array.from({ length: threads }, () => openWorker(url, { folder, below }));
  let turn = 0;
  return {
    render: (text) => {
      turn = (turn + 1) % workers.length;
      return workers[turn]?.render(text) ?? Promise.reject(new Error('There is no thread.'));
    },
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

function openWorker(url: URL, workerData: RenderWork) {
  const worker = new Worker(url, { workerData });
  /** The words that have gone there. */
  const sent = new Map<object, number>();
  const waiting = new Map<number, Waiting>();
  let failure: Error | undefined;
  let next = 0;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: RenderAnswer) => {
    const asked = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('read' in answer) asked?.fulfil(answer.read);
    else asked?.reject(new Error(answer.error));
  });
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', () => {
    fail(new Error('A thread that renders pages ended.'));
  });
  const languageOf = (words: object): number => {
    const language = sent.get(words) ?? sent.size;
    sent.set(words, language);
    return language;
  };
  const render = ({ json, words }: PageText): Promise<ReadPage> =>
    new Promise((fulfil, reject) => {
      if (failure !== undefined) {
        reject(failure);
        return;
      }
      next += 1;
      const isNew = words !== undefined && !sent.has(words);
      const request: RenderRequest = {
        ...{ number: next, json },
        language: words === undefined ? undefined : languageOf(words),
        words: isNew ? words : undefined,
      };
      worker.postMessage(request);
      waiting.set(next, { fulfil, reject });
    });
  return { worker, render };
}
