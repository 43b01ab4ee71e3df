import { posix } from 'node:path';
import { tooLargePicture } from '../content/check-picture.ts';
import type { ContentPlace } from '../content/content-files.ts';
import { pathWithin } from '../content/path-within.ts';
import type { ReadEntry } from '../content/read-noun.ts';
import type { Nouns } from '../content/read-nouns.ts';
import { digestBytes } from '../memory/digest-bytes.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import { onceForEach } from '../memory/once-for-each.ts';
import type { Article } from '../model/article.ts';
import { measurePicture, type MeasuredPicture } from '../pictures/measure-picture.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import type { Place } from '../problems/place.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import { placeAt } from '../story/syntax/place-at.ts';
import type { NewsroomPage, NewsroomStory } from './newsroom.ts';

/** A picture that a file of the newsroom shows. */
export interface PictureUse {
  /** The picture, as a path from the root of the repository. */
  readonly file: string;
  /** The file that shows it, and where in it. */
  readonly owner: string;
  readonly place: () => Place;
}

/** How many pictures are read at a time, so that they do not all lie in memory. */
const atOnce = 16;

/** Every picture that stories, pages and people show, with the place that names it. */
export function pictureUses(
  nouns: Pick<Nouns, 'articles' | 'pages' | 'people' | 'publication'>,
  stories: readonly Pick<NewsroomStory, 'id' | 'pictures'>[],
  pages: readonly Pick<NewsroomPage, 'id' | 'pictures'>[],
): PictureUse[] {
  return [
    ...stories.flatMap(({ id, pictures }) => {
      const entry = nouns.articles.get(id);
      return entry === undefined ? [] : [...inFields(entry), ...inText(entry, pictures)];
    }),
    ...pages.flatMap(({ id, pictures }) => {
      const entry = nouns.pages.get(id);
      return entry === undefined ? [] : inText(entry, pictures);
    }),
    ...[...nouns.people.values()].flatMap((entry) =>
      named(entry, ['portrait', 'src'], entry.value.portrait?.src),
    ),
    ...(nouns.publication?.value.callouts.flatMap(({ picture }, index) =>
      nouns.publication === undefined
        ? []
        : named(nouns.publication, ['callouts', index, 'picture', 'src'], picture?.src),
    ) ?? []),
  ];
}

/**
 * Measures pictures, each once. One that cannot be read is a problem of each place that shows it.
 * What a file shows that has problems of its own is passed over until they are mended: that a picture
 * is not there may be one of them.
 *
 * @param memory of the pictures that could be read
 * @returns the pictures by their paths from the root of the repository
 */
export async function measurePictures(
  { source, folder, limits }: ContentPlace,
  uses: readonly PictureUse[],
  log: ProblemLog,
  memory: Memory = noMemory,
): Promise<ReadonlyMap<string, PictureFile>> {
  const pictures = new Map<string, PictureFile>();
  const problems = new Map<string, ProblemText>();
  const told = new Set(log.sorted().map(({ file }) => file));
  const sound = uses.filter(({ owner }) => !told.has(owner));
  const files = [...new Set(sound.map(({ file }) => file))];
  const shelf = memory.shelf<MeasuredPicture>('picture');
  const measure = async (path: string): Promise<MeasuredPicture | undefined> => {
    const told = source.digestOf?.(path);
    const bytes = told === undefined ? source.read(path) : undefined;
    const digest = told ?? digestBytes(bytes ?? source.read(path));
    const known = shelf.get(digest);
    if (known !== undefined) return known;
    const measured = await measurePicture(bytes ?? source.read(path));
    if (measured !== undefined) shelf.keep(digest, measured);
    return measured;
  };
  for (let first = 0; first < files.length; first += atOnce) {
    const measured = await Promise.all(
      files.slice(first, first + atOnce).map(async (file) => ({
        file,
        measured: await measure(pathWithin(folder, file)),
      })),
    );
    for (const { file, measured: facts } of measured) {
      const problem = explainMeasured(file, facts, limits.picturePixels);
      if (problem !== undefined) problems.set(file, problem);
      else if (facts !== undefined) pictures.set(file, { file, ...facts.picture });
    }
  }
  for (const { file, owner, place } of sound) {
    const problem = problems.get(file);
    if (problem !== undefined) log.addAt(owner, place(), problem);
  }
  return pictures;
}

/** Says that a picture cannot be decoded, or not as a whole. */
export function explainUnreadablePicture(file: string): ProblemText {
  return {
    name: 'unreadable-picture',
    message: `The picture ${posix.basename(file)} cannot be read: it is damaged or incomplete.`,
    reason: 'Readers would see a hole, or half of it.',
    fix: 'Open it, see whether it is whole, and save it again.',
  };
}

function explainMeasured(
  file: string,
  measured: MeasuredPicture | undefined,
  most: number,
): ProblemText | undefined {
  if (measured === undefined) return explainUnreadablePicture(file);
  const { picture, frames } = measured;
  if (picture.format === 'svg' || picture.width * picture.height * frames <= most) return undefined;
  const size = `${picture.width} × ${picture.height} pixels${frames > 1 ? ` in ${frames} frames` : ''}`;
  return tooLargePicture(
    `The picture ${posix.basename(file)} has ${size}; at most ${most / 1_000_000} million pixels are read.`,
  );
}

/** The pictures that the frontmatter of a story names. */
const inFields = onceForEach((entry: ReadEntry<Article>): readonly PictureUse[] => {
  const { src, crops } = entry.value.image ?? {};
  return [
    ...named(entry, ['image', 'src'], src),
    ...named(entry, ['image', 'crops', 'wide'], crops?.wide),
    ...named(entry, ['image', 'crops', 'square'], crops?.square),
  ];
});

function named(
  entry: ReadEntry<unknown>,
  path: PropertyKey[],
  src: string | undefined,
): PictureUse[] {
  return src === undefined
    ? []
    : [{ file: besides(entry.file, src), owner: entry.file, place: () => entry.placeOf(path) }];
}

function inText(
  entry: ReadEntry<unknown>,
  pictures: Readonly<Record<string, string>>,
): PictureUse[] {
  return Object.entries(pictures).map(([src, file]) => ({
    file,
    owner: entry.file,
    place: () => placeAt(entry.source, Math.max(0, entry.source.indexOf(src))),
  }));
}

function besides(owner: string, src: string): string {
  return posix.join(posix.dirname(owner), src);
}
