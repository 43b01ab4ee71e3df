import { expect, test } from 'vitest';
import { namingProblems } from './naming-problems.ts';
import { namedPaths, namedScripts, pathExists } from './readme-claims.ts';
import { switchedOffTests } from './switched-off-tests.ts';

test.each([
  ['README.md', 0],
  ['.ci/run', 0],
  ['src/story/fold-text.ts', 0],
  ['content/articles/2019/common/article.mdx', 0],
  ['notes.md', 1],
  ['docs/guide.md', 1],
  ['src/story/utils/fold.ts', 1],
  ['src/story/story-helpers.ts', 1],
  ['scripts/misc.ts', 1],
])('the name %s has %i problems', (path, count) => {
  expect(namingProblems(path)).toHaveLength(count);
});

test.each([
  ["test('a', () => {});", []],
  ["test.each([1])('it.only is named in a title', () => {});", []],
  ["test.only('a', () => {});", ['test.only']],
  ["describe.skip('a', () => {});", ['describe.skip']],
  ["test.describe.fixme('a', () => {});", ['test.describe.fixme']],
  ["it.skip.each([1])('a', () => {});", ['it.skip']],
  ["test.skipIf(true)('a', () => {});", ['test.skipIf']],
  ["it.todo('a');", ['it.todo']],
])('in %s are switched off: %j', (source, found) => {
  expect(switchedOffTests(source)).toEqual(found);
});

test.each([
  ['Run `npm start`.', ['start']],
  ['```sh\nnpm test\nnpm run dev\n```', ['test', 'dev']],
  ['`npm ci` and `npm install` are npm’s own', []],
  ['`npm run gone` twice: npm run gone', ['gone']],
])('%j names the scripts %j', (markdown, expected) => {
  expect(namedScripts(markdown)).toEqual(expected);
});

test.each([
  ['`src/model/` and `front.yaml`', ['src/model/', 'front.yaml']],
  ['`content/people/<slug>.yaml`, `src/**/*.ts`, `pages/*.mdx`', []],
  ['`/2019/09/06/kaola/` is an address, `https://example.org/a.html` too', []],
  ['`entity:kaola`, `@astrojs/mdx`, `import a from "b.ts"`, `updates`', []],
  ['```sh\nnode scripts/gone.ts --fast\nmkdir content/new\n```', ['scripts/gone.ts']],
  ['```yaml\nsrc: `a.jpg/b`\n```\n`.ci/run`', ['.ci/run']],
])('%j names the paths %j', (markdown, expected) => {
  expect(namedPaths(markdown)).toEqual(expected);
});

test.each([
  ['src/model', true],
  ['src/model/', true],
  ['./src/model/article.ts', true],
  ['article.ts', true],
  ['model/article.ts', true],
  ['ticle.ts', false],
  ['src/gone', false],
])('the path %s exists: %s', (path, exists) => {
  expect(pathExists(path, ['src/model/article.ts', 'README.md'])).toBe(exists);
});
