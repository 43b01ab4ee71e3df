import sharp, { type Sharp } from 'sharp';

/** The most pixels of a picture, all of its frames together: 200 million, or 800 MB when decoded. */
const mostPixels = 200_000_000;

// A build makes each file once: a cache of pixels would only fill the memory.
sharp.cache(false);

/**
 * Opens a picture. What is wrong with it is thrown when it is read: one that is cut off or damaged
 * is not shown in part.
 *
 * @param wanted whether all of its frames are wanted, or the first one; whether only its size is, for
 *   which nothing is decoded
 */
export function openPicture(
  bytes: Buffer,
  { animated = false, measured = false }: { animated?: boolean; measured?: boolean } = {},
): Sharp {
  const limitInputPixels = measured ? false : mostPixels;
  return sharp(bytes, { failOn: 'warning', limitInputPixels, animated });
}
