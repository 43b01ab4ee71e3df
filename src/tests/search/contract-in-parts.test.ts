/** The contract of search, of an index that was made in many parts: large archives have such. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildIndex } from '../../search/index/build-index.ts';
import { indexLanguage } from '../../search/index/index-language.ts';
import { knownWords } from '../../search/index/known-words.ts';
import { searchRecords } from '../../search/index/search-records.ts';
import { fixtureContent, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { generatedRows, readContract } from './contract.ts';
import { keepContract } from './keep-contract.ts';

const newsroom = await loadFixture();
const scratch = mkdtempSync(join(tmpdir(), 'nutgraf-parts-'));
const site = join(scratch, 'site');

afterAll(() => {
  rmSync(scratch, { recursive: true });
});

cpSync(fixtureSite, site, {
  recursive: true,
  filter: (path) => path !== join(fixtureSite, 'pagefind'),
});
await buildIndex(searchRecords(newsroom), site, {
  language: indexLanguage(newsroom.publication.languages),
  words: knownWords(newsroom),
  pagesInPart: 6,
});

keepContract(site, { written: readContract(fixtureContent), generated: generatedRows(newsroom) });
