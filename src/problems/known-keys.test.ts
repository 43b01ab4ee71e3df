import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeField, knownChoices, knownKeys } from './known-keys.ts';

const schema = z.strictObject({
  title: z.string().meta({ description: 'The headline.' }),
  kind: z.enum(['news', 'brief']).default('news'),
  note: z.string().optional().meta({ description: 'More.' }),
  author: z.union([z.string(), z.strictObject({ person: z.string(), role: z.string() })]),
  sources: z
    .array(z.strictObject({ id: z.string() }).transform((value) => value.id))
    .default([])
    .meta({ description: 'Where from.' }),
  names: z.record(z.string(), z.strictObject({ text: z.string() })),
});

const entity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['place', 'product']), name: z.string() }),
  z.strictObject({ kind: z.literal('deal'), name: z.string(), value: z.number() }),
]);

describe('knownKeys', () => {
  it.each([
    [[], ['title', 'kind', 'note', 'author', 'sources', 'names']],
    [['author'], ['person', 'role']],
    [['sources', 3], ['id']],
    [['names', 'zh'], ['text']],
    [['title'], []],
    [['nothing', 'there'], []],
  ])('at %j', (path, keys) => {
    expect(knownKeys(schema, path)).toEqual(keys);
  });

  it('takes all alternatives together', () => {
    expect(knownKeys(entity, [])).toEqual(['kind', 'name', 'value']);
  });
});

it('lists choices of enums and fixed words', () => {
  expect(knownChoices(schema, ['kind'])).toEqual(['news', 'brief']);
  expect(knownChoices(entity, ['kind'])).toEqual(['place', 'product', 'deal']);
});

it.each([
  [['title'], 'The headline.'],
  [['note'], 'More.'],
  [['sources'], 'Where from.'],
  [['kind'], undefined],
  [['nothing'], undefined],
])('describes the field at %j', (path, description) => {
  expect(describeField(schema, path)).toBe(description);
});
