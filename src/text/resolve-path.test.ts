import { expect, it } from 'vitest';
import { resolvePath } from './resolve-path.ts';

it.each([
  ['content/articles/a/article.mdx', './merger.jpg', 'content/articles/a/merger.jpg'],
  ['content/articles/a/article.mdx', 'merger.jpg', 'content/articles/a/merger.jpg'],
  ['content/articles/a/article.mdx', '../b/./x.svg', 'content/articles/b/x.svg'],
  ['../elsewhere/people/ada.yaml', './ada.png', '../elsewhere/people/ada.png'],
  ['a.mdx', '../x.png', '../x.png'],
])('leads from %s by %s to %s', (from, relative, path) => {
  expect(resolvePath(from, relative)).toBe(path);
});
