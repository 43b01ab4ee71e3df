import { expect, test } from 'vitest';
import { absoluteAddress, sitePathOf } from './site-address.ts';

test.each([
  ['https://name.example', '/', 'https://name.example/', '/'],
  ['https://name.example', '/about/', 'https://name.example/about/', '/'],
  ['https://name.example/news', '/', 'https://name.example/news/', '/news/'],
  ['https://name.example/news', '/about/', 'https://name.example/news/about/', '/news/'],
  ['https://name.example/a/b', '/旧闻/', 'https://name.example/a/b/%E6%97%A7%E9%97%BB/', '/a/b/'],
])('%s with %s is %s', (site, path, address, below) => {
  expect(absoluteAddress(path, site)).toBe(address);
  expect(sitePathOf(site)).toBe(below);
});
