import { createHash } from 'node:crypto';
import type { Metadata } from 'sharp';
import { recipe } from './make-picture.ts';
import type { PictureFile, SourceFormat } from './picture-file.ts';
import { openPicture } from './open-picture.ts';

/** What is known of a picture from its bytes. */
export interface MeasuredPicture {
  readonly picture: Omit<PictureFile, 'file'>;
  /** How many pictures one after another it holds, if it moves; else 1. */
  readonly frames: number;
}

const formats: readonly SourceFormat[] = ['jpeg', 'png', 'gif', 'webp', 'svg'];

/**
 * Reads the size of a picture, and what else decides which files are made of it. Nothing of it is
 * decoded: its header says how large it is, whatever that may be.
 *
 * @returns `undefined` if it cannot be read
 */
export async function measurePicture(bytes: Buffer): Promise<MeasuredPicture | undefined> {
  const read = await readMetadata(bytes);
  const format = read === undefined ? undefined : formatOf(read);
  if (read === undefined || format === undefined) return undefined;
  const { width, height } = read.autoOrient;
  if (!(width > 0 && height > 0)) return undefined;
  const digest = createHash('sha256').update(recipe).update(bytes).digest('base64url').slice(0, 10);
  const frames = read.pages ?? 1;
  const animated = frames > 1 && (format === 'gif' || format === 'webp');
  const seeThrough = format === 'svg' || read.hasAlpha;
  return {
    picture: { digest, format, width, height, animated, seeThrough },
    frames: animated ? frames : 1,
  };
}

async function readMetadata(bytes: Buffer): Promise<Metadata | undefined> {
  try {
    return await openPicture(bytes, { measured: true }).metadata();
  } catch {
    return undefined;
  }
}

function formatOf({ format, compression }: Metadata): SourceFormat | undefined {
  if (format === 'heif') return compression === 'av1' ? 'avif' : undefined;
  return formats.find((known) => known === format);
}
