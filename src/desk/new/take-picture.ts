import { posix } from 'node:path';
import { cleanDrawing } from '../../pictures/clean-drawing.ts';
import { openPicture } from '../../pictures/open-picture.ts';
import { freeSlug, slugFrom } from './slug-from.ts';
import type { Refusal } from './plan.ts';

/** A picture made fit for a story: upright, and without what a camera wrote into it. */
export interface TakenPicture {
  /** A name that addresses take, `img-1234.jpg`. */
  readonly name: string;
  readonly bytes: Buffer;
  /** What was done with it, in plain words. */
  readonly done: string;
}

/** The longest side of a picture that is kept, in pixels: more than any page shows. */
const longest = 4096;

const kept = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png', 'png'],
  webp: ['webp', 'webp'],
  avif: ['avif', 'avif'],
} as const;

/**
 * Takes a picture from anywhere: renamed, turned upright, without its position, its maker’s device and
 * every other remark of a camera, no larger than pages need.
 *
 * @param fileName as it is called now: `IMG 1234.HEIC`, `封面.jpg`
 * @param taken names of files that are there already
 */
export async function takePicture(
  bytes: Buffer,
  fileName: string,
  taken: ReadonlySet<string>,
): Promise<TakenPicture | Refusal> {
  const name = nameFor(fileName, taken);
  const head = bytes.toString('latin1', 0, 1000);
  if (/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/u.test(head)) return explainHeic(fileName);
  if (/<svg[\s/>]/u.test(head)) {
    const drawing = Buffer.from(cleanDrawing(bytes.toString('utf8')));
    return { name: name('svg'), bytes: drawing, done: 'A drawing: kept is what draws.' };
  }
  try {
    const { format, hasAlpha, pages = 1, width, height } = await openPicture(bytes).metadata();
    if (format === 'gif' && pages > 1)
      return { name: name('gif'), bytes, done: 'A moving picture: kept as it is.' };
    const known = format === 'heif' ? 'avif' : format;
    const [ending, target] = isKept(known) ? kept[known] : hasAlpha ? kept.png : kept.jpeg;
    const upright = openPicture(bytes)
      .autoOrient()
      .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
    const { data, info } = await upright
      .toFormat(target, { quality: 90 })
      .toBuffer({ resolveWithObject: true });
    const size = `${info.width} × ${info.height} pixels`;
    const smaller =
      Math.max(width, height) > longest ? `, made smaller from ${width} × ${height}` : '';
    return {
      name: name(ending),
      bytes: data,
      done: `${size}${smaller}; upright, without position and remarks of the camera.`,
    };
  } catch {
    return {
      says: `${fileName} cannot be read as a picture: it is damaged, incomplete, or in another format.`,
      fix: 'Open it in a program for pictures, see whether it is whole, and export it as JPEG or PNG.',
    };
  }
}

function isKept(format: string): format is keyof typeof kept {
  return format in kept;
}

function nameFor(fileName: string, taken: ReadonlySet<string>): (ending: string) => string {
  const base = posix.basename(fileName.replaceAll('\\', '/')).replace(/\.\w+$/u, '');
  const stems = new Set([...taken].map((one) => one.replace(/\.\w+$/u, '')));
  const stem = freeSlug(slugFrom(base), stems, 'picture');
  return (ending) => `${stem}.${ending}`;
}

function explainHeic(fileName: string): Refusal {
  return {
    says: `${fileName} is in Apple’s format HEIC, which browsers do not show and this program cannot read.`,
    fix: 'On the iPhone: Settings, Camera, Formats, “Most Compatible”, or send the photo by mail, which makes it a JPEG. On a Mac: open it in Preview, File, Export, JPEG. Then give the new file.',
  };
}
