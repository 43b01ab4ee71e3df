import { expect, test } from 'vitest';
import { correctionsAddress, numberedAddress, periodAddress, storyAddress } from './addresses.ts';

test.each([
  ['/{year}/{month}/{day}/{slug}/', '2019-09-06+08:00', 'Asia/Shanghai', '/2019/09/06/kaola/'],
  ['/{year}/{month}/{slug}/', '2019-12-31T17:00:00Z', 'Asia/Shanghai', '/2020/01/kaola/'],
  ['/{year}/{month}/{slug}/', '2019-12-31T17:00:00Z', 'UTC', '/2019/12/kaola/'],
  ['/{section}/news-{slug}/', '2019-09-06+08:00', 'UTC', '/deals/news-kaola/'],
  ['/{slug}/', '2019-09-06+08:00', 'UTC', '/kaola/'],
])('%s of %s in %s is %s', (pattern, published, zone, address) => {
  const story = { published, slug: 'kaola', section: 'deals' };
  expect(storyAddress(pattern, story, zone)).toBe(address);
});

test.each([
  [numberedAddress('/sections/deals/', 1), '/sections/deals/'],
  [numberedAddress('/sections/deals/', 2), '/sections/deals/page/2/'],
  [numberedAddress(periodAddress('2019'), 12), '/archive/2019/page/12/'],
  [periodAddress('2019/09'), '/archive/2019/09/'],
  [correctionsAddress('all'), '/corrections/'],
  [correctionsAddress('editors-note'), '/corrections/editors-note/'],
])('%s is %s', (address, expected) => {
  expect(address).toBe(expected);
});
