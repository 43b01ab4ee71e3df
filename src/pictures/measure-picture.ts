import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Metadata } from 'sharp';
import { recipe } from './make-picture.ts';
import type { PictureFile, SourceFormat } from './picture-file.ts';
import { openPicture } from './open-picture.ts';

/** What is known of a picture from its bytes. */
export type MeasuredPicture = Omit<PictureFile, 'file'>;

const formats: readonly SourceFormat[] = ['jpeg', 'png', 'gif', 'webp', 'svg'];

/**
 * Reads the size of a picture, and what else decides which files are made of it.
 *
 * @returns `undefined` if it cannot be read, or is larger than any picture should be
 */
export async function measurePicture(bytes: Buffer): Promise<MeasuredPicture | undefined> {
  const digest = createHash('sha256').update(recipe).update(bytes).digest('base64url').slice(0, 10);
  const read = await readMetadata(bytes);
  const format = read === undefined ? undefined : formatOf(read);
  if (read === undefined || format === undefined) return undefined;
  const { width, height } = read.autoOrient;
  if (!(width > 0 && height > 0)) return undefined;
  return {
    digest,
    format,
    width,
    height,
    animated: (read.pages ?? 1) > 1 && (format === 'gif' || format === 'webp'),
    seeThrough: format === 'svg' || read.hasAlpha,
  };
}

/**
 * Measures the picture in a file.
 *
 * @param path absolute
 * @returns `undefined` if it cannot be read
 */
export async function measurePictureFile(path: string): Promise<MeasuredPicture | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes === undefined ? undefined : await measurePicture(bytes);
}

async function readMetadata(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await openPicture(bytes).metadata();
  } catch {
    return undefined;
  }
}

function formatOf({ format, compression }: Metadata): SourceFormat | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined;
  return formats.find((known) => known === format);
}
