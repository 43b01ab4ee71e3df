import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'parse5';
import { stringify } from 'yaml';
import { moduleStoriesOf } from '../../framework/module-stories.ts';
import { keptRenderer } from '../../framework/renderer/kept-renderer.ts';
import { openRenderer } from '../../framework/renderer/open-renderer.ts';
import { loadNewsroom, type LoadedNewsroom } from '../../newsroom/load-newsroom.ts';
import { allPages, makePage } from '../../page-objects/all-pages.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import type { Wording } from '../../words/tables/table.ts';
import type { BuiltPage } from '../site/built-pages.ts';
import { fixtureContent, fixtureNow } from '../support/fixture-site.ts';
import { plantedFolder } from '../support/planted-folder.ts';

/** The pages of a newsroom, and what is told of it. */
export interface DutchPages {
  readonly pages: readonly BuiltPage[];
  readonly notices: readonly string[];
}

/**
 * The pages of the fixture newsroom as if it were in Dutch; those with code of their own are left
 * out, because the program that renders them is made with them.
 *
 * @param words the newsroom’s own words of the interface; without them it has none
 */
export async function dutchPages(words?: Readonly<Record<string, Wording>>): Promise<DutchPages> {
  const content = plantedFolder();
  cpSync(fixtureContent, content, { recursive: true });
  const publication = join(content, 'publication.yaml');
  const settings = readFileSync(publication, 'utf8');
  writeFileSync(publication, settings.replace(/^languages: .*$/mu, 'languages: [nl]'));
  rmSync(join(content, 'words'), { recursive: true, force: true });
  mkdirSync(join(content, 'words'));
  if (words !== undefined) writeFileSync(join(content, 'words', 'nl.yaml'), stringify(words));
  const loaded = await load(content);
  if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
  const fixture = await load(resolve(fixtureContent));
  const stories = moduleStoriesOf(process.cwd(), () => fixture);
  const cache = resolve('.cache/build');
  const render = await openRenderer(await keptRenderer({ root: process.cwd(), cache, stories }));
  const pages: BuiltPage[] = [];
  for (const planned of allPages(loaded.newsroom)) {
    const shown = makePage(planned);
    if (shown.kind === 'redirect' || ('door' in shown.page && shown.page.door === 'module'))
      continue;
    const html = await render(shown);
    pages.push({ path: planned.path, html, document: parse(html) });
  }
  return { pages, notices: loaded.notices };
}

function load(content: string): Promise<LoadedNewsroom> {
  return loadNewsroom({ root: process.cwd(), content, now: Date.parse(fixtureNow) });
}
