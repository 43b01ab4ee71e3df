import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { unreadFields } from './unread-fields.ts';

/**
 * Fields whose object is handed on whole, to code whose types do not name the schema: an Astro
 * component, a pure function that knows the shape alone, the transform of a schema.
 */
const handedOn: readonly (readonly [field: string, reader: string, reading: string])[] = [
  ['quote-selector.ts: prefix', 'src/annotations/anchoring/resolve-quote.ts', 'prefix'],
  ['quote-selector.ts: suffix', 'src/annotations/anchoring/resolve-quote.ts', 'suffix'],
  ['article.ts: id', 'src/model/article.ts', '({ id }) => id'],
  ['article.ts: link', 'src/model/article.ts', '({ id, link })'],
  ['entity.ts: amount', 'src/words/show-money.ts', 'amount'],
  ['entity.ts: currency', 'src/words/show-money.ts', 'currency'],
  ['entity.ts: approximate', 'src/words/show-money.ts', 'approximate'],
  ['person.ts: lang', 'src/components/NativeName.astro', 'name.lang'],
];

test('every field of every schema is read by something that readers of the site would notice', () => {
  const root = resolve(import.meta.dirname, '../..');
  const known = handedOn.map(([field]) => field);
  expect(unreadFields(root, `${root}/src/model`).filter((it) => !known.includes(it))).toEqual([]);
});

test.each(handedOn)('%s is read in %s', (_field, reader, reading) => {
  expect(readFileSync(reader, 'utf8')).toContain(reading);
});
