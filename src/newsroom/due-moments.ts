import type { Article } from '../model/article.ts';
import { instantOf } from '../text/instant-of.ts';

/** A moment at which the site changes though nothing was written. */
export interface DueMoment {
  /** The file of the story, as problems name it. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: 'an embargo ends' | 'a story leaves the news sitemap';
}

/** For so long a story stands in the news sitemap. */
const newsFor = 2 * 24 * 60 * 60 * 1000;

/** A story as far as moments to come go; an entry of live coverage has no place in sitemaps. */
export interface DatedStory {
  readonly file: string;
  readonly value: Pick<Article, 'draft' | 'embargo'> & { readonly published?: string };
}

/**
 * The moments after one build and until another at which the site changes by itself, in their order.
 *
 * @param since the moment of the former, in milliseconds since 1970
 * @param now the moment of the latter
 */
export function dueMoments(stories: Iterable<DatedStory>, since: number, now: number): DueMoment[] {
  return [...stories]
    .filter(({ value }) => !value.draft)
    .flatMap(({ file, value: { embargo, published } }): DueMoment[] => [
      ...(embargo === undefined
        ? []
        : [{ file, at: instantOf(embargo), what: 'an embargo ends' as const }]),
      ...(published === undefined
        ? []
        : [
            {
              file,
              at: instantOf(published) + newsFor,
              what: 'a story leaves the news sitemap' as const,
            },
          ]),
    ])
    .filter(({ at }) => at > since && at <= now)
    .sort((one, other) => one.at - other.at || (one.file < other.file ? -1 : 1));
}
