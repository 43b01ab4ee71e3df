import { expect, test } from 'vitest';
import type { PictureFile } from '../pictures/picture-file.ts';
import { samplePicture } from '../tests/support/sample-newsroom.ts';
import { picturesIn } from './pictures-in.ts';
import { shownImage } from './shown-image.ts';

const image = { src: './a.jpg', alt: 'A', credit: 'B' };

function shown(facts: Partial<PictureFile>) {
  const pictures = new Map([
    ['content/x/a.jpg', { ...samplePicture('content/x/a.jpg'), ...facts }],
  ]);
  return shownImage({ pictures }, 'content/x/article.mdx', image, 'lead');
}

test.each<[string, Partial<PictureFile>, string[]]>([
  [
    'a photograph',
    {},
    ['avif 480 820 1120 1600', 'webp 480 820 1120 1600', 'jpg 480 820 1120 1600'],
  ],
  [
    'a large one',
    { width: 6000 },
    Array.from(['avif', 'webp', 'jpg'], (format) => `${format} 480 820 1120 1640 2000`),
  ],
  ['a tiny one', { format: 'png', width: 30 }, ['avif 30', 'webp 30', 'png 30']],
  ['what moves', { format: 'gif', animated: true, width: 500 }, ['webp 480 500', 'gif 480 500']],
  ['what moves as WebP', { format: 'webp', animated: true, width: 480 }, ['webp 480']],
  ['a GIF that does not move', { format: 'gif', width: 480 }, ['avif 480', 'webp 480', 'gif 480']],
  ['a drawing', { format: 'svg' }, ['svg 1600']],
])('the files of %s', (_, facts, expected) => {
  const { sources } = shown(facts);
  expect(
    sources.map(({ format, files }) => [format, ...files.map(({ width }) => width)].join(' ')),
  ).toEqual(expected);
});

test('the size is that of the widest file, so that room is kept in the right shape', () => {
  expect(shown({ width: 4000, height: 3000 })).toMatchObject({ width: 2000, height: 1500 });
  expect(shown({ width: 30, height: 20 })).toMatchObject({
    width: 30,
    height: 20,
    small: true,
  });
  expect(shown({ width: 2000 })).toMatchObject({ small: false });
});

test('the files that a page asks for are found wherever they stand in its object', () => {
  const image = shown({ format: 'png', width: 100 });
  const found = [...picturesIn({ page: { cards: [{ image }], none: undefined } })];
  expect(found.map(({ format }) => format)).toEqual(['avif', 'webp', 'png']);
});
