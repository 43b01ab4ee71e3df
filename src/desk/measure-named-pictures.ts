import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { posix, resolve } from 'node:path';
import type { Nouns } from '../content/read-nouns.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import { measurePicture } from '../pictures/measure-picture.ts';
import type { ReviewedPicture, StoryInReview } from './advice/in-review.ts';

type Pictures = StoryInReview['pictures'];

const pictureName = /(?<=["'\s:])\.\/[\w./-]+\.(?:jpe?g|png|webp|avif|gif)\b/giu;

/**
 * The sizes of the pictures that stories name, by the file of the story and by `src`; what cannot be
 * read is left out.
 *
 * @param root the root of the repository, absolute
 * @param memory of pictures that were measured before
 */
export async function measureNamedPictures(
  root: string,
  { articles, pages }: Pick<Nouns, 'articles' | 'pages'>,
  memory: Memory = noMemory,
): Promise<ReadonlyMap<string, Pictures>> {
  const found = new Map<string, Pictures>();
  const known = memory.shelf<ReviewedPicture>('size of a picture');
  for (const { file, source } of [...articles.values(), ...pages.values()]) {
    const pictures = new Map<string, ReviewedPicture>();
    for (const src of new Set(source.match(pictureName))) {
      const path = resolve(root, posix.dirname(file), src);
      const bytes = await readFile(path).catch(() => undefined);
      if (bytes === undefined) continue;
      const digest = hash('sha256', bytes);
      const recalled = known.get(digest);
      const size = recalled ?? (await sizeOf(bytes));
      if (size === undefined) continue;
      if (recalled === undefined) known.keep(digest, size);
      pictures.set(src, size);
    }
    if (pictures.size > 0) found.set(file, pictures);
  }
  return found;
}

async function sizeOf(bytes: Buffer): Promise<ReviewedPicture | undefined> {
  const measured = await measurePicture(bytes);
  if (measured === undefined) return undefined;
  const { width, height, format } = measured.picture;
  return { width, height, format };
}
