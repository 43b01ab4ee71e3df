import type { PictureFocus } from '../model/image.ts';
import type { MadeFormat, PictureFile, PictureRequest, SourceFormat } from './picture-file.ts';

/** The files of one format that are made of a picture, narrowest first. */
export interface PictureSource {
  readonly format: MadeFormat;
  readonly files: readonly PictureRequest[];
}

/** Where pictures are published. */
export const picturesAddress = '/assets/pictures/';

/** In which format a picture is shown where better ones are not understood. */
const plainFormats: Readonly<Record<SourceFormat, MadeFormat>> = {
  jpeg: 'jpg',
  png: 'png',
  gif: 'gif',
  webp: 'png',
  avif: 'png',
  svg: 'svg',
};

/**
 * Which files are made of a picture, the best format first and last the one that every browser
 * understands. None is wider than the picture itself.
 *
 * @param widths in pixels
 */
export function pictureSources(
  picture: PictureFile,
  widths: readonly number[],
): readonly PictureSource[] {
  const own = [...new Set(widths.map((width) => Math.min(width, picture.width)))];
  return formatsOf(picture).map((format) => ({
    format,
    files: (format === 'svg' ? [picture.width] : own).map((width) =>
      pictureRequest(picture, format, width),
    ),
  }));
}

/** The file of a format and width that is made of a picture. */
export function pictureRequest(
  { file, digest }: PictureFile,
  format: MadeFormat,
  width: number,
): PictureRequest {
  const name = nameOf(file);
  const size = format === 'svg' ? '' : `.${width}`;
  return { file, format, width, address: `${picturesAddress}${name}.${digest}${size}.${format}` };
}

/**
 * The file of a picture that is cut to a shape.
 *
 * @param focus what stays in sight; without it, what is cut away is what catches the eye least
 */
export function croppedRequest(
  { file, digest }: PictureFile,
  { width, height }: { readonly width: number; readonly height: number },
  focus?: PictureFocus,
): PictureRequest {
  const size = `${width}x${height}${focus === undefined ? '' : `.${focus}`}`;
  const address = `${picturesAddress}${nameOf(file)}.${digest}.${size}.jpg`;
  return { file, format: 'jpg', width, height, ...(focus && { focus }), address };
}

function formatsOf({ format, animated }: PictureFile): readonly MadeFormat[] {
  if (format === 'svg') return ['svg'];
  // What moves is made in the formats in which it keeps moving.
  if (animated) return format === 'gif' ? ['webp', 'gif'] : ['webp'];
  return ['avif', 'webp', plainFormats[format]];
}

/** The name of a file as it may stand in an address: what is left of it has no say in which it is. */
function nameOf(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  return name.replace(/[^\w-]+/gu, '-').toLowerCase();
}
