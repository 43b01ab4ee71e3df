import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isWithheld } from './withhold-pictures.ts';

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
