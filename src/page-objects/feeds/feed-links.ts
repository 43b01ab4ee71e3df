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
  const own = path.replace(/page\/\d+\/$/u, '');
  const whole = own === homeAddress ? formats : formats.slice(0, 1);
  return [
    ...(own === homeAddress ? [] : linksTo(own, formats)),
    ...(section === undefined || section === own ? [] : linksTo(section, ['rss'])),
    ...(lang === siteLanguage(newsroom.publication) ? [] : linksTo(languageAddress(lang), ['rss'])),
    ...linksTo(homeAddress, whole),
  ];

  function linksTo(list: string, inFormats: readonly FeedFormat[]): FeedLink[] {
    const feed = titleOf(newsroom, list);
    if (feed === undefined) return [];
    return inFormats.map((format) => ({
      rel: 'alternate',
      type: feedTypes[format],
      title: feed.title,
      href: feedAddress(list, format),
      marks: marksIn(feed, lang),
    }));
  }
}

/** What the feed of notes is called. */
export function correctionsTitle(newsroom: Newsroom): string {
  const words = wordsOf(newsroom);
  const first = say(words, 'corrections.title');
  return say(words, 'frame.title', { first, second: newsroom.publication.name });
}

function titleOf(newsroom: Newsroom, list: string): Pick<FeedList, 'lang' | 'title'> | undefined {
  if (list !== correctionsAddress('all')) return feedLists(newsroom).get(list);
  if (!hasDatedUpdates(newsroom)) return undefined;
  return { title: correctionsTitle(newsroom), lang: siteLanguage(newsroom.publication) };
}

function hasDatedUpdates({ stories }: Newsroom): boolean {
  return stories.some(({ value }) => value.updates.some(({ at }) => at !== 'undated'));
}
