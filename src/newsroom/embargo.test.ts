import { expect, test } from 'vitest';
import { explainLinkToEmbargoed, isEmbargoed } from './embargo.ts';

const now = Date.parse('2026-01-01T00:00:00Z');
const early = '2026-01-02T00:00:00Z';
const late = '2026-01-03T00:00:00Z';

test.each([
  ['no time', undefined, false],
  ['the last second before', '2026-01-01T00:00:01Z', true],
  ['this very moment', '2026-01-01T08:00:00+08:00', false],
  ['a day that has begun in its zone', '2026-01-01+08:00', false],
  ['a day that has not', '2026-01-01-05:00', true],
  ['no moment that there is', '2025-11-20+99:99', true],
])('an embargo until %s', (_, embargo, isKept) => {
  expect(isEmbargoed({ embargo }, now)).toBe(isKept);
});

test('without a moment of the build, every embargo is kept', () => {
  expect(isEmbargoed({ embargo: '1999-01-01Z' }, Number.NEGATIVE_INFINITY)).toBe(true);
});

test.each([
  ['from a published story', undefined, late, 'link-to-embargoed'],
  ['from a story that comes out before it', early, late, 'link-to-embargoed'],
  ['from a story that comes out with it', late, late, undefined],
  ['from a story that comes out after it', late, early, undefined],
  ['to a story that is out', undefined, '2025-12-31Z', undefined],
  ['to a story that was never kept', undefined, undefined, undefined],
])('a link %s', (_, from, to, name) => {
  const problem = explainLinkToEmbargoed({ embargo: from }, { id: 'to', embargo: to }, now);
  expect(problem?.name).toBe(name);
});
