import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { namesOf } from '../../entities/names-of.ts';
import { filterNames } from '../../search/query/search-record.ts';
import { sortOrders } from '../../search/query/search-request.ts';
import { entityAddress, personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';

const row = z.strictObject({
  query: z.string(),
  filters: z.partialRecord(z.enum(filterNames), z.array(z.string()).min(1)).default({}),
  sort: z.enum(sortOrders).default('relevance'),
  expect: z.array(z.string().startsWith('/')).min(1),
  within: z.int().positive(),
});

/** One promise of search: these pages are among the first results of this query. */
export type ContractRow = z.infer<typeof row>;

/** The form of `search-contract.yaml`. */
const contract = z.array(row);

/** The rows that a newsroom has written in its content folder; none without the file. */
export function readContract(content: string): ContractRow[] {
  const file = join(content, 'search-contract.yaml');
  return existsSync(file) ? contract.parse(parse(readFileSync(file, 'utf8'))) : [];
}

/** What search promises of every site: each name finds its page, each headline its story. */
export function generatedRows(newsroom: Newsroom): ContractRow[] {
  const named = [
    ...[...newsroom.people.keys()].map((id) => ({ id, address: personAddress(id) })),
    ...[...newsroom.entities.keys()].map((id) => ({ id, address: entityAddress(id) })),
  ];
  const plain = { filters: {}, sort: 'relevance' } as const;
  return [
    ...named.flatMap(({ id, address }) =>
      namesOf(newsroom, id).map((query) => ({ ...plain, query, expect: [address], within: 3 })),
    ),
    ...newsroom.stories.map(({ value, href }) => ({
      ...plain,
      query: value.title,
      expect: [href],
      within: 1,
    })),
  ];
}
