import { resolvePath } from '../text/resolve-path.ts';
import type { Image } from '../model/image.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import { pictureSources, type PictureSource } from '../pictures/picture-sources.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import { picturePlaces, type PicturePlace } from './picture-places.ts';

/** A picture as a page shows it. */
export interface ShownImage extends Omit<Image, 'src'> {
  readonly type: 'picture';
  /** The files to choose from, best format first; last what every browser understands. */
  readonly sources: readonly PictureSource[];
  /** How wide it is shown, as the `sizes` of an `<img>`. */
  readonly sizes: string;
  /** Size in pixels of the widest file. */
  readonly width: number;
  readonly height: number;
  /** Narrower than any place for pictures: shown as large as it is, and not blown up. */
  readonly small: boolean;
  /** Whether what stands behind it can show, as dark paper behind black ink. */
  readonly seeThrough: boolean;
}

/**
 * A picture as a page shows it.
 *
 * @param owner the file that names it, from the repository’s root
 * @throws Error if the newsroom has no such picture, which the check of the content makes impossible
 */
export function shownImage(
  { pictures }: Pick<Newsroom, 'pictures'>,
  owner: string,
  image: Image,
  place: PicturePlace,
): ShownImage {
  const { src, ...rest } = image;
  return { ...rest, ...filesOf(pictureOf(pictures, resolvePath(owner, src)), place) };
}

/**
 * The pictures of a story by the `src` of its figures.
 *
 * @param files files by `src`, as paths from the repository’s root
 */
export function shownPictures(
  { pictures }: Pick<Newsroom, 'pictures'>,
  body: readonly BodyElement[],
  files: Readonly<Record<string, string>>,
): Record<string, ShownImage> {
  const figures = new Map(
    elementsIn(body, 'Figure').map(({ attributes }) => [attributes.src, attributes] as const),
  );
  return Object.fromEntries(
    Object.entries(files).map(([src, file]) => {
      const { alt = '', credit, caption, licence, link, size } = figures.get(src) ?? {};
      const place = size === 'wide' ? 'wide-figure' : 'figure';
      return [
        src,
        { alt, credit, caption, licence, link, ...filesOf(pictureOf(pictures, file), place) },
      ];
    }),
  );
}

function pictureOf(pictures: Newsroom['pictures'], file: string): PictureFile {
  const picture = pictures.get(file);
  if (picture === undefined) throw new Error(`There is no picture ${file}.`);
  return picture;
}

function filesOf(picture: PictureFile, place: PicturePlace) {
  const { sizes, widths } = picturePlaces[place];
  const width = Math.min(picture.width, Math.max(...widths));
  return {
    type: 'picture' as const,
    sources: pictureSources(picture, widths),
    sizes,
    width: picture.format === 'svg' ? picture.width : width,
    height:
      picture.format === 'svg'
        ? picture.height
        : Math.round((width * picture.height) / picture.width),
    small: picture.format !== 'svg' && picture.width < Math.min(...widths),
    seeThrough: picture.seeThrough,
  };
}
