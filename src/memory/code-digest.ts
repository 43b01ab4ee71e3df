import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileDigest, filesBelow } from './file-digests.ts';
import { seeFile, type SeenFile } from './seen-files.ts';

/** What decides how a build works, beside the sources. */
const settings = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];

/** What lies in `src/` and never comes into a site. */
const besides = /(?:^|\/)(?:tests|handbook)\/|\.(?:test|spec)\.ts$|\.md$/u;

/**
 * A name for the code that builds sites: the sources, the settings, the packages and Node itself.
 * Whatever changes one of these changes the name.
 *
 * @param root the root of the repository, absolute
 */
export function codeDigest(root: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.arch}`);
  const sources = filesBelow(join(root, 'src'), (path) => !besides.test(path));
  for (const file of settings) hash.update(`\n${file}\n${fileDigest(join(root, file))}`);
  for (const file of sources) hash.update(`\n${file}\n${sourceDigest(join(root, 'src', file))}`);
  return hash.digest('hex');
}

/** Sources as this process has read them: a build asks twice, and tests build again and again. */
const seen = new Map<string, SeenFile>();

function sourceDigest(path: string): string {
  const file = seeFile(path, seen.get(path));
  seen.set(path, file);
  return file.sha256;
}
