import { expect, test } from 'vitest';
import { front } from '../model/front.ts';
import { currentFront } from './current-front.ts';

const now = Date.parse('2026-03-10T12:00:00Z');
const published = new Map([
  ['new', Date.parse('2026-03-09T00:00:00Z')],
  ['old', Date.parse('2026-01-01T00:00:00Z')],
]);

test.each([
  ['everything stands where nothing ages', {}, ['new', 'old']],
  ['what is older than the front keeps stories gives way', { freshFor: 30 }, ['new']],
  [
    'a time of its own counts more',
    { freshFor: 30, until: '2026-03-11T00:00:00+00:00' },
    ['new', 'old'],
  ],
  ['its time is up', { until: '2026-03-10T12:00:00+00:00' }, ['new']],
] as const)('%s', (_what, { until, ...kept }: { until?: string; freshFor?: number }, left) => {
  const given = front.parse({
    ...kept,
    stories: [
      { story: 'new', weight: 'lead' },
      { story: 'old', weight: 'second', ...(until !== undefined && { until }) },
    ],
  });
  const { stories } = currentFront(given, (id) => published.get(id), now);
  expect(stories.map(({ story }) => story)).toEqual(left);
});
