import { newsMapAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { flaggedTitle } from '../../page-objects/flagged-title.ts';
import type { SiteOutput } from '../site-output.ts';
import { element, xmlDocument, type XmlElement } from '../xml-document.ts';
import { locationOf, sitemapNames, writtenMoment } from './site-map.ts';

/** How long a story is news, in milliseconds, and how many there may be. */
const window = 2 * 24 * 60 * 60 * 1000;
const mostStories = 1000;

/**
 * The sitemap of news: the stories of the two days before a moment. It is there when there are none
 * too, since robots.txt names it.
 *
 * @param now the moment of the build, in milliseconds since 1970
 */
export function newsMap(newsroom: Newsroom, now: number): SiteOutput {
  const content = (): string => {
    const recent = newsroom.stories
      .filter(
        ({ instant, value }) =>
          value.canonical === undefined && instant > now - window && instant <= now,
      )
      .slice(0, mostStories);
    const names = {
      xmlns: sitemapNames.xmlns,
      'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
    };
    const urls = recent.map((story) => urlOf(newsroom, story));
    return xmlDocument(element('urlset', urls, names));
  };
  return { address: newsMapAddress, content, owner: 'the sitemap of news', isOfMoment: true };
}

function urlOf(newsroom: Newsroom, story: NewsroomStory): XmlElement {
  return element('url', [
    locationOf(newsroom, story.href),
    element('news:news', [
      element('news:publication', [
        element('news:name', newsroom.publication.name),
        element('news:language', newsLanguage(story.lang)),
      ]),
      element('news:publication_date', writtenMoment(story.value.published)),
      element('news:title', flaggedTitle(newsroom, story)),
    ]),
  ]);
}

/** A language of two or three letters; of Chinese, which script it is written in. */
function newsLanguage(lang: string): string {
  const { language, script } = new Intl.Locale(lang).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
