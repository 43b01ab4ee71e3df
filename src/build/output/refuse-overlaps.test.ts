import { mkdirSync, symlinkSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { separateFolders } from './refuse-overlaps.ts';

/** A repository with a newsroom, seen from its root. */
function separated(given: { content?: string; out?: string; cache?: string }) {
  const root = plantedFolder({ 'repository/content/publication.yaml': '', 'elsewhere/site/a': '' });
  const repository = join(root, 'repository');
  mkdirSync(join(repository, 'src/tests/newsroom'), { recursive: true });
  mkdirSync(join(repository, 'public'));
  symlinkSync(join(repository, 'content'), join(root, 'elsewhere/to-content'));
  symlinkSync(join(root, 'elsewhere/site'), join(repository, 'to-site'));
  symlinkSync('nowhere', join(repository, 'to-nothing'));
  const at = (path: string) => (path.startsWith('/') ? path : join(repository, path));
  const { content = 'content', out = 'dist', cache = '.cache/build' } = given;
  const folders = { root: repository, content: at(content), out: at(out), cache: at(cache) };
  return separateFolders(folders).out.replace(root, '');
}

test.each([
  [{}, '/repository/dist'],
  [{ out: 'a/b/c' }, '/repository/a/b/c'],
  [{ out: '../elsewhere/new' }, '/elsewhere/new'],
  [{ out: 'to-site' }, '/elsewhere/site'],
  [{ out: 'to-site/below' }, '/elsewhere/site/below'],
  [{ out: 'to-nothing' }, '/repository/nowhere'],
  [{ content: 'src/tests/newsroom' }, '/repository/dist'],
  [{ out: 'contents' }, '/repository/contents'],
  [{ cache: 'node_modules/.cache/nutgraf' }, '/repository/dist'],
])('%o is separate', (given, out) => {
  expect(separated(given)).toBe(out);
});

test.each([
  [{ out: '.' }, 'is the repository'],
  [{ out: '..' }, 'contains the repository'],
  [{ out: '/' }, 'contains the repository'],
  [{ out: homedir() }, 'your home folder'],
  [{ out: tmpdir() }, 'contains the repository'],
  [{ out: 'content' }, 'is the content folder'],
  [{ out: 'content/site' }, 'lies in the content folder'],
  [{ out: '../elsewhere/to-content' }, 'is the content folder'],
  [{ out: '../elsewhere/to-content/site' }, 'lies in the content folder'],
  [{ out: 'src' }, 'is src/'],
  [{ out: 'public/site' }, 'lies in public/'],
  [{ out: 'node_modules/site' }, 'lies in node_modules/'],
  [{ out: '.git' }, 'is .git/'],
  [{ out: '.cache' }, 'overlaps the cache folder'],
  [{ out: '.cache/build/site' }, 'overlaps the cache folder'],
  [{ cache: 'dist' }, 'overlaps the cache folder'],
  [{ cache: 'dist/cache' }, 'overlaps the cache folder'],
  [{ cache: '.dist.nutgraf/cache' }, 'overlaps the cache folder'],
  [{ cache: 'content/cache' }, 'lies in the content folder'],
  [{ cache: 'src' }, 'is src/'],
  [{ cache: '.' }, 'is the repository'],
  [{ content: '.' }, 'contains src/'],
  [{ content: 'public' }, 'is public/'],
  [{ content: 'public/newsroom' }, 'no content folder'],
  [{ content: 'no-content' }, 'no content folder'],
  [{ content: 'content/publication.yaml' }, 'no content folder'],
])('%o is refused', (given, why) => {
  expect(() => separated(given)).toThrow(why);
});
