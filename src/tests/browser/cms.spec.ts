import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { writeCms } from '../../../scripts/desk/write-cms.ts';
import { serveFolder } from '../../../scripts/serving/serve-folder.ts';
import { filesBelow } from '../../memory/file-digests.ts';

const content = 'src/tests/fixture-newsroom';
const files = Object.fromEntries(
  filesBelow(content)
    .filter((file) => /\.(?:mdx|yaml)$/u.test(file))
    .map((file) => [`${content}/${file}`, readFileSync(join(content, file), 'utf8')]),
);
const stories = Object.keys(files).filter((file) => file.endsWith('/article.mdx'));
const added = ' Added in the browser.';

/** Where all stories are listed. */
const list = /#\/collections\/stories$/u;

/**
 * With much beside its text, with code, from right to left, and live: each has another form. That every
 * file of the fixtures comes back to the byte, `source-format.test.ts` holds.
 */
const edited = ['brightwater-sold', 'how-tides-are-told', 'marsa-nour-line', 'spring-tide'];

test('the page to write on works from its own files, and saves stories of each sort to the byte', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'nutgraf-cms-'));
  expect(writeCms(content, folder, { name: 'test-repo', repo: '', branch: '' })).toBe(true);
  const { server, url } = await serveFolder(folder, 0);
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && /^https?:/u.test(request.url()))
      foreign.push(request.url());
  });
  try {
    await page.goto(`${url}config.json`);
    await plant(page);
    // The form makes fields when they come into view.
    await page.setViewportSize({ width: 1280, height: 3000 });
    await page.goto(url);
    await page.getByRole('button', { name: 'Test Repository' }).click();
    await expect(page.getByText('A pier is a promise to people')).toBeVisible();
    await expect(page.getByRole('row').filter({ has: page.getByRole('checkbox') })).toHaveCount(
      stories.length,
    );
    await refusesWithoutHeadline(page, url);
    const chosen = stories.filter((file) => edited.some((name) => file.includes(`/${name}/`)));
    expect(chosen).toHaveLength(edited.length);
    for (const [index, file] of chosen.entries())
      await savesToTheByte(page, url, file, index === 0);
    expect(foreign).toEqual([]);
  } finally {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true });
  }
});

/** The form says what is wrong, and saves nothing. */
async function refusesWithoutHeadline(page: Page, url: string): Promise<void> {
  await page.goto(`${url}#/collections/stories/new`);
  const field = (name: string) => page.locator(`[data-key-path="${name}"]`);
  await field('title').locator('input').fill('A headline');
  await field('published').locator('input').fill('tomorrow');
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(field('published').getByText('Write a day, 2026-11-28')).toBeVisible();
  await expect(
    field('body')
      .getByText(/required/iu)
      .first(),
  ).toBeVisible();
  expect(Object.keys(await kept(page)).filter((file) => file.includes('headline'))).toEqual([
    `${content}/articles/2026/long-headline/article.mdx`,
  ]);
}

/** A word put in is all that is changed; taken out again, the file is what it was. */
async function savesToTheByte(
  page: Page,
  url: string,
  file: string,
  isTakenOut: boolean,
): Promise<void> {
  const was = files[file] ?? '';
  const id = file.slice(`${content}/articles/`.length, -'.mdx'.length);
  for (const isAdded of isTakenOut ? [true, false] : [true]) {
    await page.goto(`${url}#/collections/stories/entries/${id}`);
    const text = page.locator('[data-key-path="body"] textarea');
    const body = /^---\n[\s\S]*?\n---\n+([\s\S]*)\n$/u.exec(was)?.[1] ?? '';
    // The field is there sooner than what it holds.
    await expect(text, file).toHaveValue(isAdded ? body : body + added);
    // What is put in before the form has taken over the file is lost, and is put in again.
    await expect(async () => {
      const limit = { timeout: 2000 };
      if (!list.test(page.url())) {
        await text.pressSequentially(' ', limit);
        await text.fill(isAdded ? body + added : body, limit);
        await page.getByRole('button', { name: 'Save' }).first().click(limit);
      }
      // Once it is saved, the list comes back.
      await page.waitForURL(list, { timeout: 5000 });
    }).toPass();
    const expected = isAdded ? was.replace(/\n$/u, `${added}\n`) : was;
    expect((await kept(page, file))[file], file).toBe(expected);
  }
}

/** Puts the fixture newsroom where the test backend of the CMS keeps its files. */
async function plant(page: Page): Promise<void> {
  await page.evaluate(async (planted) => {
    const root = await navigator.storage.getDirectory();
    const top = await root.getDirectoryHandle('sveltia-cms-test', { create: true });
    for (const [path, text] of Object.entries(planted)) {
      const parts = path.split('/');
      let folder = top;
      for (const part of parts.slice(0, -1))
        folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** What the CMS keeps: one file, or all stories. */
function kept(page: Page, only?: string): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async (wanted) => {
    const root = await navigator.storage.getDirectory();
    const found: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        const below = `${path}${name}`;
        if (handle instanceof FileSystemDirectoryHandle) {
          if (wanted === undefined || wanted.startsWith(`${below}/`))
            await read(handle, `${below}/`);
        } else if (handle instanceof FileSystemFileHandle && (wanted ?? below) === below) {
          found[below] = await (await handle.getFile()).text();
        }
      }
    };
    await read(await root.getDirectoryHandle('sveltia-cms-test'), '');
    return found;
  }, only);
}
