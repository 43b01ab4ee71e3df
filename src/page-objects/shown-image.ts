import { resolvePath } from '../text/resolve-path.ts';
import type { Image } from '../model/image.ts';
import type { NotesByText } from '../newsroom/compile-notes.ts';
import type { Newsroom, NewsroomPage } from '../newsroom/newsroom.ts';
import type { PictureFile } from '../pictures/picture-file.ts';
import { pictureSources, type PictureSource } from '../pictures/picture-sources.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import { picturePlaces, type PicturePlace } from './picture-places.ts';
import { shownLicence, type ShownLicence } from './lines/shown-licence.ts';
import { shownLine, type ShownLine } from './lines/shown-line.ts';

/** A picture as a page shows it. */
export interface ShownImage extends Omit<Image, 'src' | 'caption' | 'licence'> {
  readonly type: 'picture';
  /** The line below it. */
  readonly caption: ShownLine | undefined;
  /** Under what terms it is used. */
  readonly licence: ShownLicence | undefined;
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
 * @param beside what was compiled of the lines below it, where they are shown
 * @throws Error if the newsroom has no such picture, which the check of the content makes impossible
 */
export function shownImage(
  { pictures }: Pick<Newsroom, 'pictures'>,
  owner: string,
  image: Image,
  place: PicturePlace,
  beside: { readonly notes: NotesByText } = { notes: new Map() },
): ShownImage {
  const { src, alt, credit, caption, licence, link, focus } = image;
  return {
    alt,
    credit,
    link,
    focus,
    caption: shownLine(beside, caption),
    licence: shownLicence(beside, licence),
    ...filesOf(pictureOf(pictures, resolvePath(owner, src)), place),
  };
}

/** The pictures of a story or a page by the `src` of its figures. */
export function shownPictures(
  { pictures }: Pick<Newsroom, 'pictures'>,
  entry: Pick<NewsroomPage, 'story' | 'pictures' | 'notes'>,
): Record<string, ShownImage> {
  // Most have none, and bodies are long.
  if (Object.keys(entry.pictures).length === 0) return {};
  const figures = new Map(
    elementsIn(entry.story.body, 'Figure').map(({ attributes }) => [attributes.src, attributes]),
  );
  return Object.fromEntries(
    Object.entries(entry.pictures).map(([src, file]): [string, ShownImage] => {
      const { alt = '', credit, caption, licence, link, focus, size } = figures.get(src) ?? {};
      const place = size === 'wide' ? 'wide-figure' : 'figure';
      return [
        src,
        {
          alt,
          credit,
          caption: shownLine(entry, caption),
          licence: shownLicence(entry, licence),
          link,
          focus,
          ...filesOf(pictureOf(pictures, file), place),
        },
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
