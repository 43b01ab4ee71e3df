import { Worker } from 'node:worker_threads';
import type { ShownPage } from '../../page-objects/all-pages.ts';
import { createPacker } from './pack-pages.ts';
import type { Render } from './open-renderer.ts';
import type { RenderAnswer, RenderRequest, RenderWork } from './render-worker.ts';

/** Several threads that render pages. */
export interface RenderPool {
  readonly render: Render;
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly fulfil: (html: string) => void;
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
    render: (shown) => {
      turn = (turn + 1) % workers.length;
      return workers[turn]?.render(shown) ?? Promise.reject(new Error('There is no thread.'));
    },
    close: async () => {
      await Promise.all(workers.map(({ worker }) => worker.terminate()));
    },
  };
}

function openWorker(url: URL, workerData: RenderWork) {
  const worker = new Worker(url, { workerData });
  const pack = createPacker();
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
    if ('html' in answer) asked?.fulfil(answer.html);
    else asked?.reject(new Error(answer.error));
  });
  worker.on('error', (error) => {
    fail(error instanceof Error ? error : new Error(String(error)));
  });
  worker.on('exit', () => {
    fail(new Error('A thread that renders pages ended.'));
  });
  const render = (shown: ShownPage): Promise<string> =>
    new Promise((fulfil, reject) => {
      if (failure !== undefined) {
        reject(failure);
        return;
      }
      next += 1;
      const request: RenderRequest = { number: next, packed: pack(shown) };
      worker.postMessage(request);
      waiting.set(next, { fulfil, reject });
    });
  return { worker, render };
}
