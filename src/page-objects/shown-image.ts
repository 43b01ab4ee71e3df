import { resolvePath } from '../text/resolve-path.ts';
import type { Image } from '../model/image.ts';
import type { BodyElement } from '../story/body/body-element.ts';
import { elementsIn } from '../story/body/elements-in.ts';

/** A picture with the key of its file: its path from the repository’s root. */
export interface ShownImage extends Omit<Image, 'src'> {
  /** `/content/articles/2019/…/merger.jpg`, as `import.meta.glob` keys it. */
  readonly file: string;
}

/**
 * A picture with the key of its file.
 *
 * @param owner the file that names it, from the repository’s root
 */
export function shownImage(owner: string, image: Image): ShownImage {
  const { src, ...rest } = image;
  return { ...rest, file: keyOf(resolvePath(owner, src)) };
}

/**
 * The pictures of a story by the `src` of its figures.
 *
 * @param pictures files by `src`, as paths from the repository’s root
 */
export function shownPictures(
  body: readonly BodyElement[],
  pictures: Readonly<Record<string, string>>,
): Record<string, ShownImage> {
  const figures = new Map(
    elementsIn(body, 'Figure').map(({ attributes }) => [attributes.src, attributes] as const),
  );
  return Object.fromEntries(
    Object.entries(pictures).map(([src, file]) => {
      const { alt = '', credit = '', caption, licence } = figures.get(src) ?? {};
      return [src, { alt, credit, caption, licence, file: keyOf(file) }];
    }),
  );
}

/** Vite names files from the root of the repository, those outside by the way that leads there. */
function keyOf(file: string): string {
  return file.startsWith('../') ? file : `/${file}`;
}
