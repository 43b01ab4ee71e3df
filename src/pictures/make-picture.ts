import sharp, { type Sharp } from 'sharp';
import type { PictureFocus } from '../model/image.ts';
import { cleanDrawing } from './clean-drawing.ts';
import { openPicture } from './open-picture.ts';
import type { MadeFormat, PictureRequest } from './picture-file.ts';

const encoders: Readonly<Record<Exclude<MadeFormat, 'svg'>, (picture: Sharp) => Sharp>> = {
  avif: (picture) => picture.avif({ quality: 50 }),
  webp: (picture) => picture.webp({ quality: 80 }),
  // JPEG knows no transparency: what shows through is white, as paper is.
  jpg: (picture) => picture.flatten({ background: 'white' }).jpeg({ quality: 80 }),
  png: (picture) => picture.png(),
  gif: (picture) => picture.gif(),
};

/**
 * A name for the way in which pictures are made. It is part of a picture's digest, so that a file
 * made in another way has another address; change the number when the code here changes.
 */
export const recipe = JSON.stringify([1, sharp.versions]);

/**
 * Makes a file of a picture: upright, no wider than asked for, and without any of its metadata,
 * which may tell where and by whom a photograph was taken. A drawing keeps only what draws. With a
 * height it is cut to that shape, around its focus, or else what catches the eye: faces, colours, detail.
 *
 * @param bytes of the picture
 * @param animated whether it moves, and what is made shall
 * @throws Error if the picture cannot be decoded, or ends too early
 */
export async function makePicture(
  bytes: Buffer,
  { format, width, height, focus }: Pick<PictureRequest, 'format' | 'width' | 'height' | 'focus'>,
  animated: boolean,
): Promise<Buffer> {
  if (format === 'svg') {
    const drawing = cleanDrawing(bytes.toString('utf8'));
    return Buffer.from(drawing);
  }
  const moves = animated && (format === 'webp' || format === 'gif');
  const shape =
    height === undefined
      ? { width, withoutEnlargement: true }
      : { width, height, fit: 'cover' as const, position: positionOf(focus) };
  const picture = openPicture(bytes, { animated: moves }).autoOrient().resize(shape);
  return await encoders[format](picture).toBuffer();
}

/** Where a picture is cut, in the words of sharp. */
function positionOf(focus: PictureFocus | undefined): string | number {
  return focus === undefined ? sharp.strategy.attention : focus.split('-').toReversed().join(' ');
}
