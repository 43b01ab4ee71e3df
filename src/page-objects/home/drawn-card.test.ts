import { expect, test } from 'vitest';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { drawnCard } from './drawn-card.ts';

test('a section keeps its colour', () => {
  const { publication } = sampleNewsroom();
  const tones = publication.sections.map(({ id }) => drawnCard(publication, { section: id }).tone);
  expect(tones).toEqual([0, 1]);
});
