import { expect, test } from 'vitest';
import { sampleNewsroom } from '../tests/support/sample-newsroom.ts';
import { permanentUrn, permanentUrnOfUpdate } from './permanent-id.ts';

function urnOf(
  id: string,
  article: Readonly<Record<string, unknown>> = {},
  publication: Readonly<Record<string, unknown>> = {},
): string {
  const newsroom = sampleNewsroom({ stories: [{ id, article }], publication });
  const [story] = newsroom.stories;
  if (story === undefined) throw new Error('There is no story.');
  return permanentUrn(newsroom, story);
}

const before = urnOf('storm');

test.each([
  ['its headline', urnOf('storm', { title: 'Another' })],
  ['its section', urnOf('storm', { section: 'markets' })],
  ['its date', urnOf('storm', { published: '2020-01-01Z' })],
  ['its folder, which keeps the old name', urnOf('gale', { permanentId: 'storm' })],
  ['the pattern of addresses', urnOf('storm', {}, { address: '/{section}/{slug}/' })],
  [
    'the host, which keeps the old name',
    urnOf('storm', {}, { url: 'https://new.example', permanentHost: 'sample.example' }),
  ],
])('a story is known by one id, whatever becomes of %s', (_what, after) => {
  expect(after).toBe(before);
});

test.each([
  ['story', urnOf('gale')],
  ['newsroom', urnOf('storm', {}, { url: 'https://other.example' })],
])('another %s has another id', (_what, other) => {
  expect(other).not.toBe(before);
  expect(other).toMatch(
    /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
  );
});

test('a note of it has an id of its own', () => {
  const newsroom = sampleNewsroom({ stories: [{ id: 'storm' }] });
  const ids = newsroom.stories.flatMap((story) =>
    ['a', 'b'].map((update) => permanentUrnOfUpdate(newsroom, story, update)),
  );
  expect(new Set([...ids, before]).size).toBe(3);
});
