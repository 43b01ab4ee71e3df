import type { ImageMetadata } from 'astro';
import type { ShownImage } from '../page-objects/shown-image.ts';

// Lazy: only the pictures that a page shows are loaded and made.
const files = import.meta.glob<{ default: ImageMetadata }>(
  '@content/**/*.{jpg,jpeg,JPG,JPEG,png,PNG,webp,avif,gif,svg,SVG}',
);

/**
 * Gives the file of a picture, with its size.
 * @throws Error if there is no such file, which the check of the content makes impossible
 */
export async function pictureFile(image: ShownImage): Promise<ImageMetadata> {
  const load = files[image.file];
  if (load === undefined) throw new Error(`There is no picture ${image.file}.`);
  return (await load()).default;
}
