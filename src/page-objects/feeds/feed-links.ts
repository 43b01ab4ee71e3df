import {
  correctionsAddress,
  feedAddress,
  homeAddress,
  languageAddress,
  type FeedFormat,
} from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { marksIn, type LanguageMarks } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { siteLanguage, wordsOf } from '../words-of.ts';
import { feedLists, type FeedList } from './feed-lists.ts';

/** What leads programs from a page to a feed. */
export interface FeedLink {
  readonly rel: 'alternate';
  readonly type: string;
  readonly title: string;
  readonly href: string;
  /** What marks its title, where that is not in the language of the page. */
  readonly marks: LanguageMarks;
}

/** A feed that a reader may follow. */
export interface FollowedFeed {
  readonly title: string;
  readonly href: string;
  /** What marks its title, where that is not in the language of the page. */
  readonly marks: LanguageMarks;
}

/** The media types of feeds. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};

const formats: readonly FeedFormat[] = ['rss', 'atom', 'json'];

/**
 * The feeds that a page leads to: of the list that it shows, in every format; of its section, of its
 * language if it is another than the publication’s first, and of the whole site.
 *
 * @param path address of the page
 * @param lang language of the page
 * @param section address of the section that the page belongs to
 */
export function feedLinks(
  newsroom: Newsroom,
  path: string,
  lang: string,
  section?: string,
): FeedLink[] {
  const own = ownList(path);
  return listsOf(newsroom, own, lang, section).flatMap((list) =>
    (list === own ? formats : formats.slice(0, 1)).flatMap((format): FeedLink[] =>
      feedOf(newsroom, list, lang, format).map((feed) => ({
        ...feed,
        rel: 'alternate',
        type: feedTypes[format],
      })),
    ),
  );
}

/** The same feeds as a reader follows them: each once, in the format that every program knows. */
export function followedFeeds(
  newsroom: Newsroom,
  path: string,
  lang: string,
  section?: string,
): FollowedFeed[] {
  return listsOf(newsroom, ownList(path), lang, section).flatMap((list) =>
    feedOf(newsroom, list, lang, 'rss'),
  );
}

/** What the feed of notes is called. */
export function correctionsTitle(newsroom: Newsroom): string {
  const words = wordsOf(newsroom);
  const first = say(words, 'corrections.title');
  return say(words, 'frame.title', { first, second: newsroom.publication.name });
}

/** The list that a page shows, of which it may be a later part. */
function ownList(path: string): string {
  return path.replace(/page\/\d+\/$/u, '');
}

function listsOf(
  { publication }: Newsroom,
  own: string,
  lang: string,
  section: string | undefined,
): readonly string[] {
  const ofLanguage = lang === siteLanguage(publication) ? [] : [languageAddress(lang)];
  return [
    ...new Set([own, ...(section === undefined ? [] : [section]), ...ofLanguage, homeAddress]),
  ];
}

function feedOf(
  newsroom: Newsroom,
  list: string,
  lang: string,
  format: FeedFormat,
): FollowedFeed[] {
  const feed = titleOf(newsroom, list);
  if (feed === undefined) return [];
  return [{ title: feed.title, href: feedAddress(list, format), marks: marksIn(feed, lang) }];
}

function titleOf(newsroom: Newsroom, list: string): Pick<FeedList, 'lang' | 'title'> | undefined {
  if (list !== correctionsAddress('all')) return feedLists(newsroom).get(list);
  if (!hasDatedUpdates(newsroom)) return undefined;
  return { title: correctionsTitle(newsroom), lang: siteLanguage(newsroom.publication) };
}

function hasDatedUpdates({ stories }: Newsroom): boolean {
  return stories.some(({ value }) => value.updates.some(({ at }) => at !== 'undated'));
}
