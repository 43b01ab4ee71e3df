import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { currentNewsroom } from '../../framework/current-newsroom.ts';
import { findResults } from '../../search/query/find-results.ts';
import { openBuiltIndex, type BuiltIndex } from '../../search/index/open-built-index.ts';
import { contract, generatedRows, type ContractRow } from './contract.ts';

const site = process.env['NUTGRAF_SITE'] ?? 'dist';
const written = contract.parse(parse(readFileSync('content/search-contract.yaml', 'utf8')));
const generated = generatedRows(await currentNewsroom());

let index: BuiltIndex;

beforeAll(async () => {
  if (!existsSync(`${site}/pagefind`)) throw new Error('Build the site first: npm run build');
  index = await openBuiltIndex(site);
});

afterAll(async () => {
  await index.close();
});

/** Addresses of the first results, and which of the expected ones are not among them. */
async function missing({ expect: wanted, within, ...request }: ContractRow) {
  const { results } = await findResults(index.pagefind, request, index.vocabulary);
  const pages = await Promise.all(results.slice(0, within).map((result) => result.data()));
  const first = pages.map(({ url }) => url);
  return { first, missing: wanted.filter((address) => !first.includes(address)) };
}

const title = ({ query, filters, sort, within }: ContractRow) =>
  `“${query}” ${Object.values(filters).flat().join(', ')} ${sort}: first ${within}`;
const rows = (all: readonly ContractRow[]) => all.map((row) => [title(row), row] as const);

test('the contract has at least 60 rows written by hand', () => {
  expect(written.length).toBeGreaterThanOrEqual(60);
});

describe('written rows', () => {
  test.each(rows(written))('%s', async (_, row) => {
    expect(await missing(row)).toMatchObject({ missing: [] });
  });
});

describe('names and headlines of the site', () => {
  test.each(rows(generated))('%s', async (_, row) => {
    expect(await missing(row)).toMatchObject({ missing: [] });
  });
});
