import { cp, rm } from 'node:fs/promises';
import { existsSync, globSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { buildIndex } from '../../../src/search/index/build-index.ts';
import type { SearchRecord } from '../../../src/search/query/search-record.ts';
import { formatTable } from '../report/format-table.ts';
import { searchArchive } from './search-archive.ts';
import { typeQueries } from './type-queries.ts';
import { writeArchive } from './write-archive.ts';

const queriesTyped = 20;

/**
 * Indexes a made-up archive and types queries into its page of search in Chromium.
 *
 * @returns tables: the index, what is loaded, and the time from a keystroke to its results
 */
export async function benchSearch(stories: number): Promise<string> {
  if (!existsSync('dist/search')) return 'Build the site first: npm run build';
  const site = resolve('.cache/bench/search');
  await rm(site, { recursive: true, force: true });
  const records = await writeArchive(searchArchive(stories), site);
  const started = performance.now();
  await buildIndex(records, site, { language: 'en', words: [] });
  const seconds = (performance.now() - started) / 1000;
  for (const part of ['search', 'assets']) {
    await cp(join('dist', part), join(site, part), { recursive: true });
  }
  const { files, bytes } = sizeOf(join(site, 'pagefind'));
  const typed = await typeQueries(site, queriesFor(records));
  const { latencies } = typed;
  return [
    formatTable([
      ['stories', 'index time', 'index size', 'files'],
      [String(stories), `${seconds.toFixed(1)} s`, kilobytes(bytes), String(files)],
    ]),
    formatTable([
      ['loaded, compressed', 'first query', 'tenth query', 'first ten'],
      [
        'from the first key on',
        kilobytes(typed.loaded[0] ?? 0),
        kilobytes(typed.loaded[9] ?? 0),
        kilobytes(typed.loaded.slice(0, 10).reduce((sum, each) => sum + each, 0)),
      ],
    ]),
    formatTable([
      ['keystroke to results', 'median', '95th percentile', 'most', 'keystrokes'],
      [
        'in Chromium',
        quantile(latencies, 0.5),
        quantile(latencies, 0.95),
        quantile(latencies, 1),
        String(latencies.length),
      ],
    ]),
  ].join('\n\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function quantile(values: readonly number[], share: number): string {
  const sorted = [...values].sort((left, right) => left - right);
  return `${(sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN).toFixed(0)} ms`;
}

function sizeOf(folder: string): { readonly files: number; readonly bytes: number } {
  const sizes = globSync('**/*', { cwd: folder })
    .map((path) => statSync(join(folder, path)))
    .filter((found) => found.isFile())
    .map(({ size }) => size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** What readers type: names, words of headlines, two words, Chinese names, in turn. */
function queriesFor(records: readonly SearchRecord[]): string[] {
  const step = Math.max(1, Math.floor(records.length / queriesTyped));
  return records
    .filter((_, index) => index % step === 0)
    .slice(0, queriesTyped)
    .map(({ title, about }, index) => {
      const words = title.split(' ');
      const [name = '', chinese = ''] = about;
      return (
        [name, words.slice(-1).join(' '), words.slice(2, 4).join(' '), chinese][index % 4] ?? ''
      );
    });
}
