import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Nouns } from '../content/read-nouns.ts';
import { measurePicture } from '../pictures/measure-picture.ts';
import type { ReviewedPicture, StoryInReview } from './advice/in-review.ts';

type Pictures = StoryInReview['pictures'];

const pictureName = /(?<=["'\s:])\.\/[\w./-]+\.(?:jpe?g|png|webp|avif|gif)\b/giu;

/**
 * The sizes of the pictures that stories name, by the file of the story and by `src`; what cannot be
 * read is left out.
 *
 * @param root the root of the repository, absolute
 */
export async function measureNamedPictures(
  root: string,
  { articles, pages }: Pick<Nouns, 'articles' | 'pages'>,
): Promise<ReadonlyMap<string, Pictures>> {
  const found = new Map<string, Pictures>();
  for (const { file, source } of [...articles.values(), ...pages.values()]) {
    const pictures = new Map<string, ReviewedPicture>();
    for (const src of new Set(source.match(pictureName))) {
      const path = resolve(root, posix.dirname(file), src);
      const bytes = await readFile(path).catch(() => undefined);
      const measured = bytes === undefined ? undefined : await measurePicture(bytes);
      if (measured !== undefined) pictures.set(src, measured.picture);
    }
    if (pictures.size > 0) found.set(file, pictures);
  }
  return found;
}
