import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { openPage, stories } from './open-page.ts';

const most = { all: 60_000, script: 10_000 };

/** What only pages load that show it: by what its file has in it, and the stories that show it. */
const rare: readonly (readonly [type: string, sign: string, shownBy: readonly string[]])[] = [
  ['script', '.live-new', []],
  ['script', 'allow-popups', []],
  ['stylesheet', '.live-entry', []],
  ['stylesheet', '.callout-link .button', ['longNames']],
  ['stylesheet', '.chart-plot', ['ownCode', 'charts']],
  ['stylesheet', 'pre>code', ['code']],
  ['stylesheet', '.download{', []],
  ['stylesheet', '.embed-title', []],
  ['stylesheet', '.gallery-pictures', ['changed']],
  ['stylesheet', '.questions-by', []],
  ['stylesheet', '.recording-title', []],
  ['stylesheet', '.related-story .label', ['changed']],
  ['stylesheet', 'thead th[colspan]', ['ownCode', 'longNames', 'charts']],
  ['stylesheet', '.task-list-item', ['code']],
  ['stylesheet', 'dd:has', []],
  ['stylesheet', '.event-date', ['changed']],
  ['stylesheet', '.verse', []],
];
/** From how many forms on a page loads all of them in one file. */
const loadsAll = ['changed'];
/** Requests for styles: those of every page, and at most one for each form. */
const mostSheets = 4;
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
    expect(parts.filter(({ type }) => type === 'stylesheet').length).toBeLessThanOrEqual(
      mostSheets,
    );
    const found = rare.filter(([wanted, sign]) =>
      parts.some(({ type, text }) => type === wanted && text.includes(sign)),
    );
    const shown = rare.filter(([, , shownBy]) => shownBy.includes(name));
    if (loadsAll.includes(name)) expect(found).toEqual(expect.arrayContaining(shown));
    else expect(found).toEqual(shown);
  });
}
