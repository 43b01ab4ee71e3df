import { expect, test } from 'vitest';
import { positionCard } from './position-card.ts';

const card = { width: 300, height: 200 };
const viewport = { width: 1000, height: 800 };
const cases: readonly [string, number, number, { left: number; top: number }][] = [
  ['below its link', 100, 100, { left: 100, top: 126 }],
  ['above it at the lower edge', 100, 700, { left: 100, top: 494 }],
  ['inside the right edge', 900, 100, { left: 692, top: 126 }],
  ['inside the left edge', -40, 100, { left: 8, top: 126 }],
];

test.each(cases)('a card stands %s', (_, left, top, position) => {
  expect(positionCard({ left, top, width: 80, height: 20 }, card, viewport)).toEqual(position);
});

test('a card that fits nowhere stays below', () => {
  const link = { left: 10, top: 90, width: 80, height: 20 };
  expect(positionCard(link, card, { width: 1000, height: 250 }).top).toBe(116);
});
