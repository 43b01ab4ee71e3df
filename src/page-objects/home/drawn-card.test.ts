import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { drawnCard } from './drawn-card.ts';

const { publication } = sampleNewsroom();

test.each([
  ['Orlow Lines buys ferries for about €42 million', '€42 million'],
  ['Council votes for a pier of 310 metres', '310'],
  ['Fees rise by 2%', '2%'],
  ['投资7亿', 'Deals'],
  ['投资70亿', '70亿'],
  ['What 2025 brought', 'Deals'],
  ['Nothing to count', 'Deals'],
])('a card for “%s” shows %s', (title, text) => {
  expect(drawnCard(publication, { title, section: 'deals' }, 'Deals').text).toBe(text);
});

test('a section keeps its colour', () => {
  const [first, second] = publication.sections.map(
    ({ id }) => drawnCard(publication, { title: 'A', section: id }, 'A').tone,
  );
  expect(first).toBe(0);
  expect(second).toBe(1);
});
