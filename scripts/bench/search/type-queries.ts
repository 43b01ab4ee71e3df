import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../find-chromium.mjs';
import { startServer } from '../../serving/start-server.ts';

/** What typing some queries cost. */
export interface TypedQueries {
  /** Bytes that each query loaded, text files as a host would compress them. */
  readonly loaded: readonly number[];
  /** Milliseconds from each keystroke to the results that answer it. */
  readonly latencies: readonly number[];
}

const textFiles = /\.(?:css|html|js|json|svg)(?:\?|$)/u;

/**
 * Types queries into the page of search of a site, letter by letter, each letter when the one
 * before has been answered. Before the third letter nothing is searched.
 */
export async function typeQueries(site: string, queries: readonly string[]): Promise<TypedQueries> {
  const executablePath = findChromium();
  const server = await startServer({ root: site });
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(`${server.url}search/`, { waitUntil: 'networkidle' });
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      bodies.push(
        response.body().then(
          (body) => (textFiles.test(response.url()) ? gzipSync(body).length : body.length),
          () => 0,
        ),
      );
    });
    const loaded: number[] = [];
    const latencies: number[] = [];
    for (const query of queries) {
      const letters = Array.from(query);
      const first = Math.min(letters.length, /\p{sc=Han}/u.test(query) ? 1 : 3);
      for (let length = first; length <= letters.length; length += 1) {
        const typed = letters.slice(0, length).join('');
        if (typed.endsWith(' ')) continue;
        latencies.push(await press(page, typed));
      }
      await page.waitForLoadState('networkidle');
      const sizes = await Promise.all(bodies.splice(0));
      loaded.push(sizes.reduce((sum, size) => sum + size, 0));
    }
    return { loaded, latencies };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Types one more letter and waits for its answer; gives the milliseconds between. */
async function press(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    (query) =>
      new Promise<number>((fulfil, reject) => {
        const input = document.querySelector<HTMLInputElement>('search-page .search-input');
        const status = document.querySelector('search-page .search-status');
        if (input === null || status === null) throw new Error('This is no page of search.');
        const observer = new MutationObserver(() => {
          if (!status.textContent.includes(`“${query}”`)) return;
          observer.disconnect();
          fulfil(performance.now() - started);
        });
        observer.observe(status, { childList: true });
        setTimeout(() => {
          reject(new Error(`No answer to “${query}”, but: ${status.textContent}`));
        }, 30_000);
        input.value = query;
        const started = performance.now();
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    typed,
  );
}
