import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { ShownPage } from '../../page-objects/all-pages.ts';
import { openRenderer } from './open-renderer.ts';
import { createUnpacker, type PackedPage } from './pack-pages.ts';

/** What a worker works with: the parameters of `openRenderer`. */
const renderWork = z.object({ folder: z.string(), below: z.string() });
export type RenderWork = Readonly<z.infer<typeof renderWork>>;

/** What a worker is asked, and what it answers. */
export interface RenderRequest {
  readonly number: number;
  readonly packed: PackedPage;
}
export type RenderAnswer = { readonly number: number } & (
  { readonly html: string } | { readonly error: string }
);

const { folder, below } = renderWork.parse(workerData);
const render = openRenderer(folder, below);
const unpack = createUnpacker();

parentPort?.on('message', ({ number, packed }: RenderRequest) => {
  void answer(number, unpack(packed)).then((message) => {
    parentPort?.postMessage(message);
  });
});

async function answer(number: number, shown: ShownPage): Promise<RenderAnswer> {
  try {
    return { number, html: await (await render)(shown) };
  } catch (error) {
    return {
      number,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
