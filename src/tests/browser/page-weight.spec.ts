import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openPage, stories } from './open-page.ts';

const most = { all: 60_000, script: 10_000 };
/** What only pages load that show it: live coverage, something from elsewhere. */
const rare = { script: ['.live-new', 'allow-popups'], stylesheet: ['live-entry'] };
const weighed = ['document', 'stylesheet', 'script'];

for (const [name, story] of Object.entries(stories)) {
  test(`a page is light until search is opened: ${name}`, async ({ page }) => {
    const loaded: Promise<{ type: string; bytes: number; text: string }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      if (!weighed.includes(type)) return;
      loaded.push(
        response
          .body()
          .then((body) => ({ type, bytes: gzipSync(body).length, text: body.toString() })),
      );
    });
    await openPage(page, story);
    // Modules are loaded before the page counts as loaded; what they ask for later is search.
    const parts = await Promise.all(loaded);
    const weightOf = (types: readonly string[]) =>
      parts.filter(({ type }) => types.includes(type)).reduce((sum, { bytes }) => sum + bytes, 0);
    for (const type of weighed) expect(weightOf([type]), type).toBeGreaterThan(0);
    expect(weightOf(weighed)).toBeLessThan(most.all);
    expect(weightOf(['script'])).toBeLessThan(most.script);
    const found = Object.entries(rare).flatMap(([wanted, marks]) =>
      marks.filter((mark) =>
        parts.some(({ type, text }) => type === wanted && text.includes(mark)),
      ),
    );
    expect(found).toEqual([]);
  });
}
