import { expect, test } from 'vitest';
import type { PictureFile } from '../../pictures/picture-file.ts';
import { samplePicture, sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { linkPicture, portraitPicture, searchPictures } from './shared-pictures.ts';

const image = { src: './a.jpg', alt: 'A', credit: 'B' };
const file = 'content/x/a.jpg';

function shapes(facts: Partial<PictureFile>): string[] {
  const pictures = new Map([[file, { ...samplePicture(file), ...facts }]]);
  const given = [{ ...sampleNewsroom(), pictures }, 'content/x/article.mdx', image] as const;
  const all = [linkPicture(...given), portraitPicture(...given), ...searchPictures(...given)];
  return all.map((each) => (each === undefined ? 'none' : `${each.width}x${each.height}`));
}

test.each<[string, Partial<PictureFile>, string[]]>([
  ['a broad one', {}, ['1200x630', '800x800', '1200x675', '1200x900', '1000x1000']],
  [
    'an upright one',
    { width: 800, height: 2000 },
    ['800x420', '800x800', '800x450', '800x600', '800x800'],
  ],
  [
    'one that is too small for a link',
    { width: 590, height: 400 },
    ['none', '400x400', '590x332', '533x400', '400x400'],
  ],
  ['a stamp', { width: 150, height: 150 }, ['none', 'none']],
  ['a strip', { width: 3000, height: 100 }, ['none', 'none']],
  ['a drawing', { format: 'svg' }, ['none', 'none']],
])('%s is cut to the shapes that it is large enough for', (_, facts, expected) => {
  expect(shapes(facts)).toEqual(expected);
});
