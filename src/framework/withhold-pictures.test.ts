import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { sampleNewsroom } from '../tests/support/sample-newsroom.ts';
import { isWithheld, shownPictureFiles } from './withhold-pictures.ts';

test.each([
  ['articles/2019/deal/lead.jpg', false],
  ['articles/2019/deal/charts/share.svg', false],
  ['articles/2026/scoop/lead.jpg', true],
  ['articles/2026/lead.jpg', true],
  ['people/scoop.jpg', false],
  ['pages/lead.jpg', false],
  ['../elsewhere/lead.jpg', false],
])('the picture %s is withheld: %s', (file, expected) => {
  const content = join('/', 'news', 'content');
  expect(isWithheld(join(content, file), content, new Set(['deal']))).toBe(expected);
});

test('pictures are shown by stories that lead with them, by figures, and by portraits', () => {
  const image = { src: './lead.jpg', alt: 'A', credit: 'B' };
  const { stories, people, pages } = sampleNewsroom({
    stories: [{ id: 'deal', article: { image } }],
    people: { lee: { name: 'Emma Lee', description: 'A reporter.', portrait: image } },
  });
  const withFigure = stories.map((story) => ({
    ...story,
    pictures: { './a.svg': 'content/a.svg' },
  }));
  const folder = stories[0]?.file.replace(/[^/]+$/u, '');
  const shown = shownPictureFiles('/news', { stories: withFigure, people, pages });
  expect([...shown].sort()).toEqual(
    [`${folder}lead.jpg`, 'content/people/lead.jpg', 'content/a.svg']
      .map((file) => resolve('/news', file))
      .sort(),
  );
});
