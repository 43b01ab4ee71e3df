import { generateRssFeed } from 'feedsmith';
import { feedAddress } from '../../newsroom/addresses.ts';
import { feedTypes } from '../../page-objects/feeds/feed-links.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { finishXml, type FeedPlace } from './finish-xml.ts';
import { standInFor } from './long-texts.ts';

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), with the names that it borrows. */
export function rssFeed(feed: Feed, place: FeedPlace): string {
  const { title, description, page, lang, updated, hub, entries } = feed;
  const self = place.absolute(feedAddress(feed.address, 'rss'));
  const xml = generateRssFeed({
    title,
    description,
    link: page,
    language: lang,
    lastBuildDate: updated,
    generator: 'Nutgraf',
    atom: {
      links: [
        { href: self, rel: 'self', type: feedTypes.rss },
        ...(hub === undefined ? [] : [{ href: hub, rel: 'hub' }]),
      ],
    },
    items: entries.map(itemOf),
  });
  return finishXml(xml, /<channel>/u, feed, place);
}

/** https://www.rssboard.org/media-rss#media-content */
export function mediaOf(picture: NonNullable<FeedEntry['picture']>) {
  const { address, type, width, height, alt, credit } = picture;
  return {
    url: address,
    type,
    medium: 'image',
    width,
    height,
    ...(alt !== '' && { description: { value: alt, type: 'plain' } }),
    ...(credit !== undefined && { credits: [{ value: credit }] }),
  };
}

function itemOf(entry: FeedEntry, place: number) {
  const { id, address, title, summary, html, published, updated, authors, lang, picture } = entry;
  return {
    title,
    link: address,
    description: summary,
    guid: { value: id, isPermaLink: false },
    pubDate: published,
    categories: entry.categories.map(({ label }) => ({ name: label })),
    dc: { creators: authors.map(({ name }) => name), languages: [lang] },
    atom: { updated },
    content: { encoded: standInFor(html, place) },
    ...(picture !== undefined && { media: { contents: [mediaOf(picture)] } }),
  };
}
