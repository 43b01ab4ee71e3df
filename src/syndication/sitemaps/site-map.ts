import { pagesMapAddress, sitemapAddress, storiesMapAddress } from '../../newsroom/addresses.ts';
import { indexedEditionsOf } from '../../newsroom/editions-of.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { laterWithReads } from '../../newsroom/reads/story-reads.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { shownImage, shownPictures, type ShownImage } from '../../page-objects/shown-image.ts';
import { localDay } from '../../words/dates/local-day.ts';
import { portablePicture } from '../portable/portable-picture.ts';
import type { SiteOutput } from '../site-output.ts';
import { element, xmlDocument, type XmlElement } from '../xml-document.ts';
import { latest, mappedPages, modifiedOf, type MappedPage } from './mapped-pages.ts';

/** The most addresses that a sitemap may hold (https://www.sitemaps.org/protocol.html#index). */
const mostAddresses = 50_000;

export const sitemapNames = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** A story with the addresses of its pictures, and of its editions in all languages. */
interface MappedStory extends MappedPage {
  readonly pictures: readonly string[];
  readonly editions: readonly NewsroomStory[];
}

interface MapPart {
  readonly address: string;
  readonly pages: readonly (() => MappedPage | MappedStory)[];
}

/** The sitemap of a site: its parts, and the index of them. */
export function* siteMapOutputs(newsroom: Newsroom): Generator<SiteOutput, void> {
  const owner = 'the sitemap';
  const parts = [...partsOf(newsroom)];
  for (const { address, pages } of parts) {
    const content = (): string => {
      const urls = pages.map((page) => urlOf(newsroom, page()));
      return xmlDocument(element('urlset', urls, sitemapNames));
    };
    yield { address, content, owner };
  }
  const content = (): string => {
    const maps = parts.map(({ address, pages }) =>
      element('sitemap', [
        locationOf(newsroom, address),
        modifiedAt(latest(pages.flatMap((page) => page().modified ?? []))),
      ]),
    );
    const { xmlns } = sitemapNames;
    return xmlDocument(element('sitemapindex', maps, { xmlns }));
  };
  yield { address: sitemapAddress, content, owner };
}

/** `<loc>` with the absolute address of a path. */
export function locationOf(newsroom: Newsroom, path: string): XmlElement {
  return element('loc', absolute(newsroom, path));
}

/** A moment as W3C-DTF has it: https://www.w3.org/TR/NOTE-datetime */
export function writtenMoment(moment: string): string {
  return moment.includes('T') ? moment : moment.slice(0, 10);
}

/** The pages, then the stories by year: of a year that is over, the part stays what it is. */
function* partsOf(newsroom: Newsroom): Generator<MapPart> {
  const ofPages = mappedPages(newsroom).map((page) => () => page);
  yield* divided(ofPages, pagesMapAddress);
  const { timeZone } = newsroom.publication;
  const own = newsroom.stories.filter(({ value }) => value.canonical === undefined);
  const byYear = Map.groupBy(own, ({ value }) => localDay(value.published, timeZone).slice(0, 4));
  for (const [year, stories] of byYear)
    yield* divided(
      stories.map((story) => laterWithReads(() => mappedStory(newsroom, story))),
      (number) => storiesMapAddress(year, number),
    );
}

function* divided(
  pages: MapPart['pages'],
  addressOf: (part: number) => string,
): Generator<MapPart> {
  for (let start = 0; start < pages.length; start += mostAddresses)
    yield {
      address: addressOf(1 + start / mostAddresses),
      pages: pages.slice(start, start + mostAddresses),
    };
}

function mappedStory(newsroom: Newsroom, story: NewsroomStory): MappedStory {
  const { file, value, href } = story;
  const lead = value.image === undefined ? [] : [shownImage(newsroom, file, value.image, 'lead')];
  const figures = Object.values(shownPictures(newsroom, story));
  const addressOf = (image: ShownImage) =>
    portablePicture(image, (path) => absolute(newsroom, path))?.address ?? [];
  const editions = indexedEditionsOf(newsroom, story);
  const addresses = [...lead, ...figures].flatMap(addressOf);
  return { path: href, modified: modifiedOf(story), pictures: [...new Set(addresses)], editions };
}

function urlOf(newsroom: Newsroom, page: MappedPage | MappedStory): XmlElement {
  const { pictures, editions } = 'pictures' in page ? page : { pictures: [], editions: [] };
  return element('url', [
    locationOf(newsroom, page.path),
    modifiedAt(page.modified),
    ...editions.map(({ lang, href }) =>
      element('xhtml:link', [], {
        rel: 'alternate',
        hreflang: lang,
        href: absolute(newsroom, href),
      }),
    ),
    ...pictures.map((address) => element('image:image', [element('image:loc', address)])),
  ]);
}

/** `<lastmod>`: a moment with its offset, or a day where only the day is known. */
function modifiedAt(moment: string | undefined): XmlElement | undefined {
  return moment === undefined ? undefined : element('lastmod', writtenMoment(moment));
}
