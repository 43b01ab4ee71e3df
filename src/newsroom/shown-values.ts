import type { Image } from '../model/image.ts';

/** A link with its words. */
export interface Link {
  readonly label: string;
  readonly href: string;
  /** Language of a story’s headline; absent where the words are the publication’s own. */
  readonly lang?: string;
}

/** A moment as pages show it. */
export interface ShownMoment {
  /** For `<time datetime>`: RFC 3339, or a day when only the day is known. */
  readonly datetime: string;
  /** In the publication’s zone and words: `6 September 2019, 18:30 CST`. */
  readonly text: string;
  /** Only the day: `6 September 2019`. */
  readonly day: string;
  /** True if only the day is known. */
  readonly dayOnly: boolean;
}

/** A picture with the key of its file: its path from the repository’s root. */
export interface ShownImage extends Omit<Image, 'src'> {
  /** `/content/articles/2019/…/merger.jpg`, as `import.meta.glob` keys it. */
  readonly file: string;
}

/** Where a reader is in a list of several pages. */
export interface Pagination {
  readonly current: number;
  readonly total: number;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly pages: readonly { readonly number: number; readonly href: string }[];
}
