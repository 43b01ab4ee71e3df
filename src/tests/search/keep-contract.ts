import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBuiltIndex, type BuiltIndex } from '../../search/index/open-built-index.ts';
import { findResults } from '../../search/query/find-results.ts';
import type { ContractRow } from './contract.ts';

/** Declares the tests that hold a built site to its contract of search, a test for each row. */
export function keepContract(
  site: string,
  rows: Readonly<Record<'written' | 'generated', readonly ContractRow[]>>,
): void {
  let index: BuiltIndex;

  beforeAll(async () => {
    if (!existsSync(`${site}/pagefind`)) throw new Error(`There is no built site in ${site}/.`);
    index = await openBuiltIndex(site);
  });

  /** Addresses of the first results, and which of the expected ones are not among them. */
  async function missing({ expect: wanted, within, ...request }: ContractRow) {
    const { results } = await findResults(index.pagefind, request, index.lexicon);
    const pages = await Promise.all(results.slice(0, within).map((result) => result.data()));
    const first = pages.map(({ url }) => url);
    return { first, missing: wanted.filter((address) => !first.includes(address)) };
  }

  const sorts = Object.entries(rows).filter(([, all]) => all.length > 0);
  describe.each(sorts)('%s rows', (_, all) => {
    test.each(all.map((row) => [titleOf(row), row] as const))('%s', async (_title, row) => {
      expect(await missing(row)).toMatchObject({ missing: [] });
    });
  });
}

function titleOf({ query, filters, sort, within }: ContractRow): string {
  return `“${query}” ${Object.values(filters).flat().join(', ')} ${sort}: first ${within}`;
}
