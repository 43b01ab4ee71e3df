import { availableParallelism } from 'node:os';
import { openRenderer, type Render } from '../framework/renderer/open-renderer.ts';
import type { PageText } from '../framework/renderer/page-text.ts';
import type { ReadPage } from '../framework/renderer/read-page.ts';
import { openRenderPool, type RenderPool } from '../framework/renderer/render-pool.ts';
import type { ShownPage } from '../page-objects/all-pages.ts';
import { createLinkReader } from '../text/html/page-links.ts';

/** Renders pages, however many there turn out to be. */
export interface Renderers {
  /** Renders a page, of which the text is given too, and reads it. */
  readonly render: (shown: ShownPage, text: PageText) => Promise<ReadPage>;
  /** How many pages may be under way at a time. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
}

/** How many pages are rendered in this thread before others are worth their start. */
const firstPages = 100;

/** How many pages of a thread are under way: enough that it never waits, few enough to hold. */
const underWay = 6;

/**
 * Opens a kept renderer when the first page is rendered, and in threads when many are: a build in
 * which nothing has changed starts neither.
 *
 * @param folder of the kept renderer
 * @param below the path below which the site lies, with both its slashes
 */
export function openRenderers(folder: string, below: string): Renderers {
  const threads = Math.max(1, availableParallelism() - 1);
  let here: Promise<Render> | undefined;
  let pool: RenderPool | undefined;
  let rendered = 0;
  return {
    render: async (shown, text) => {
      rendered += 1;
      if (rendered > firstPages)
        return (pool ??= openRenderPool(folder, threads, below)).render(text);
      const html = await (await (here ??= openRenderer(folder, below)))(shown);
      return { html, links: createLinkReader().read(html) };
    },
    atOnce: threads * underWay,
    close: async () => {
      await pool?.close();
    },
  };
}
