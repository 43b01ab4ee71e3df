import { expect, test } from 'vitest';
import type { BodyElement } from '../story/body/body-element.ts';
import { sampleNewsroom } from '../tests/support/sample-newsroom.ts';

const quote: BodyElement = { type: 'Quote', id: 'quote-1', attributes: { by: 'ma' }, children: [] };
const aside: BodyElement = {
  type: 'Aside',
  id: 'aside-1',
  attributes: { title: 'Beside' },
  children: [{ type: 'html', html: '<p>He said:</p>' }, quote],
};

test.each([
  ['is quoted in the text', { story: { body: [quote] } }],
  ['is quoted beside the text', { story: { body: [aside] } }],
  ['is named by the frontmatter', { article: { entities: { mentions: ['ma'] } } }],
  ['is what the story is about', { article: { entities: { about: ['ma'] } } }],
])('a story is found by a person who %s', (_, sample) => {
  const { index } = sampleNewsroom({ stories: [{ id: 'own', ...sample }, { id: 'other' }] });
  expect(index.byMention.get('ma')?.map(({ id }) => id)).toEqual(['own']);
});
