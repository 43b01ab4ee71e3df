import type { ImageObject } from 'schema-dts';
import type { Image, LeadImage } from '../../model/image.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { CardRequest } from '../../pictures/cards/card-request.ts';
import type { PictureFile, PictureRequest } from '../../pictures/picture-file.ts';
import { croppedRequest } from '../../pictures/picture-sources.ts';
import { resolvePath } from '../../text/resolve-path.ts';
import { absolute } from '../graph/absolute.ts';
import { present } from '../graph/present.ts';
import type { ShownImage } from '../shown-image.ts';

/** A picture as other sites and messengers show it beside a link. */
export interface SharedPicture {
  readonly alt: string;
  readonly type: 'image/jpeg' | 'image/png';
  readonly width: number;
  readonly height: number;
  /** The file, which is made for it. */
  readonly made: PictureRequest | CardRequest;
}

/** A shape that is asked for: its width for a height of one, and how wide it is made at most. */
interface Shape {
  readonly ratio: number;
  readonly widest: number;
  /** Too small, it would be shown as a stamp, or blown up. */
  readonly narrowest: number;
}

/** What Open Graph’s readers show above a link: https://developers.facebook.com/docs/sharing/webmasters/images */
const linkShape: Shape = { ratio: 1200 / 630, widest: 1200, narrowest: 600 };

/** A face is not cut to a broad shape. */
const portraitShape: Shape = { ratio: 1, widest: 800, narrowest: 200 };

/**
 * What search engines ask for: 16:9, 4:3 and 1:1, of 50,000 pixels at least.
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
const searchShapes: readonly Shape[] = [
  { ratio: 16 / 9, widest: 1200, narrowest: 299 },
  { ratio: 4 / 3, widest: 1200, narrowest: 259 },
  { ratio: 1, widest: 1200, narrowest: 224 },
];

/** A story’s picture as it stands above a link elsewhere; none if it is too small, or a drawing. */
export function linkPicture(
  newsroom: Newsroom,
  owner: string,
  image: LeadImage,
): SharedPicture | undefined {
  return shaped(newsroom, owner, image, linkShape);
}

/** A portrait as it stands beside a link elsewhere; none if it is too small, or a drawing. */
export function portraitPicture(
  newsroom: Newsroom,
  owner: string,
  image: Image,
): SharedPicture | undefined {
  return shaped(newsroom, owner, image, portraitShape);
}

/** A story’s picture in each of the shapes that search engines ask for and that it is large enough for. */
export function searchPictures(
  newsroom: Newsroom,
  owner: string,
  image: LeadImage,
): SharedPicture[] {
  return searchShapes.flatMap((shape) => shaped(newsroom, owner, image, shape) ?? []);
}

/** A picture as structured data, with its maker. */
export function imageObject(
  newsroom: Newsroom,
  { made }: Pick<SharedPicture, 'made'>,
  image?: Pick<ShownImage, 'caption' | 'credit' | 'licence'>,
): ImageObject {
  const url = absolute(newsroom, made.address);
  return {
    '@type': 'ImageObject',
    '@id': url,
    url,
    ...present({
      caption: image?.caption?.text,
      creditText: image?.credit,
      license: image?.licence?.href,
    }),
  };
}

function shaped(
  { pictures }: Newsroom,
  owner: string,
  { src, alt, focus, crops }: Image & Pick<LeadImage, 'crops'>,
  shape: Shape,
): SharedPicture | undefined {
  const cut = cropFor(crops, shape);
  const picture = pictures.get(resolvePath(owner, cut ?? src));
  const size = picture === undefined ? undefined : largestWithin(picture, shape);
  if (picture === undefined || size === undefined) return undefined;
  return {
    alt,
    type: 'image/jpeg',
    ...size,
    made: croppedRequest(picture, size, cut === undefined ? focus : undefined),
  };
}

/** The newsroom’s own cut of a picture that comes near a shape. */
function cropFor(crops: LeadImage['crops'], { ratio }: Shape): string | undefined {
  if (ratio === 1) return crops?.square;
  return ratio > 1.5 ? crops?.wide : undefined;
}

/** The largest piece of a shape that a picture holds. Few sites show a drawing. */
function largestWithin(
  { format, width, height }: PictureFile,
  { ratio, widest, narrowest }: Shape,
): { width: number; height: number } | undefined {
  const wide = Math.floor(Math.min(widest, width, height * ratio));
  if (format === 'svg' || wide < narrowest) return undefined;
  return { width: wide, height: Math.round(wide / ratio) };
}
