import type { Article } from '../model/article.ts';
import type { Front } from '../model/front.ts';
import { instantOf } from '../text/instant-of.ts';
import { frontEnd } from './current-front.ts';

/** A moment at which the site changes though nothing was written. */
export interface DueMoment {
  /** The file that says so, as problems name it. */
  readonly file: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly what: 'an embargo ends' | 'a story leaves the news sitemap' | 'a story leaves the front';
}

/** For so long a story stands in the news sitemap. */
const newsFor = 2 * 24 * 60 * 60 * 1000;

/** A story as far as moments to come go; an entry of live coverage has no place in sitemaps. */
export interface DatedStory {
  readonly file: string;
  readonly value: Pick<Article, 'draft' | 'embargo'> & { readonly published?: string };
}

/** A newsroom as far as moments to come go. */
export interface DatedNouns {
  /** By their ids. */
  readonly articles: ReadonlyMap<string, DatedStory>;
  readonly entries: ReadonlyMap<string, DatedStory>;
  readonly front: { readonly file: string; readonly value: Front } | undefined;
}

/**
 * The moments after one build and until another at which the site changes by itself, in their order.
 *
 * @param since the moment of the former, in milliseconds since 1970
 * @param now the moment of the latter
 */
export function dueMoments(nouns: DatedNouns, since: number, now: number): DueMoment[] {
  const stories = [...nouns.articles.values(), ...nouns.entries.values()];
  return [...stories.flatMap(ofStory), ...ofFront(nouns)]
    .filter(({ at }) => at > since && at <= now)
    .sort((one, other) => one.at - other.at || (one.file < other.file ? -1 : 1));
}

function ofStory({ file, value: { embargo, published, draft } }: DatedStory): DueMoment[] {
  if (draft) return [];
  return [
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
  ];
}

function ofFront({ front, articles }: DatedNouns): DueMoment[] {
  if (front === undefined) return [];
  const { file, value } = front;
  return value.stories.flatMap((picked) => {
    const published = articles.get(picked.story)?.value.published;
    const at = frontEnd(value, picked, published === undefined ? undefined : instantOf(published));
    return at === undefined ? [] : [{ file, at, what: 'a story leaves the front' as const }];
  });
}
