import { expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

it.each([
  ['both parts', '---\ntitle: a\n---\nBody', 'title: a', 'Body', true],
  ['lines that end as in Windows', '---\r\ntitle: a\r\n---\r\nBody', 'title: a', 'Body', true],
  ['no body', '---\ntitle: a\n---', 'title: a', '', true],
  ['no field', '---\n---\nBody', '', 'Body', true],
  [
    'a rule in the body',
    '---\ntitle: a\n---\nOne\n\n---\n\nTwo',
    'title: a',
    'One\n\n---\n\nTwo',
    true,
  ],
  ['hyphens in a value', '---\ntitle: a --- b\n---\nBody', 'title: a --- b', 'Body', true],
  ['no frontmatter', 'Body\n\n---\n', '', 'Body\n\n---\n', false],
  ['four hyphens', '----\ntitle: a\n----\n', '', '----\ntitle: a\n----\n', false],
  ['no end', '---\ntitle: a\n', '', '---\ntitle: a\n', false],
])('divides a source with %s', (_what, source, yaml, body, closed) => {
  const split = splitFrontmatter(source);
  expect([split.yaml, source.slice(split.bodyOffset), split.closed]).toEqual([yaml, body, closed]);
  expect(split.opened).toBe(/^---\r?\n/u.test(source));
});
