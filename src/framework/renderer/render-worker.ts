import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { createLinkReader } from '../../text/html/page-links.ts';
import { openRenderer } from './open-renderer.ts';
import { readPageText } from './page-text.ts';
import type { ReadPage } from './read-page.ts';

/** What a worker works with: the parameters of `openRenderer`. */
const renderWork = z.object({ folder: z.string(), below: z.string() });
export type RenderWork = Readonly<z.infer<typeof renderWork>>;

/** What a worker is asked, and what it answers. */
export interface RenderRequest {
  readonly number: number;
  /** The page without its words: `PageText`. */
  readonly json: string;
  /** Which words it has, counted from nought. */
  readonly language: number | undefined;
  /** These words, where they go for the first time. */
  readonly words: object | undefined;
}
export type RenderAnswer = { readonly number: number } & (
  { readonly read: ReadPage } | { readonly error: string }
);

const { folder, below } = renderWork.parse(workerData);
const render = openRenderer(folder, below);
const languages: object[] = [];

parentPort?.on('message', (request: RenderRequest) => {
  if (request.words !== undefined) languages.push(request.words);
  void answer(request).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer({ number, json, language }: RenderRequest): Promise<RenderAnswer> {
  try {
    const words = language === undefined ? undefined : languages[language];
    const html = await (await render)(readPageText({ json, words }));
    return { number, read: { html, links: createLinkReader().read(html) } };
  } catch (error) {
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
