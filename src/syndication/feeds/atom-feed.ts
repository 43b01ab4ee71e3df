import { generateAtomFeed } from 'feedsmith';
import { feedAddress } from '../../newsroom/addresses.ts';
import { feedTypes } from '../../page-objects/feeds/feed-links.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { finishXml, type FeedPlace } from './finish-xml.ts';
import { standInFor } from './long-texts.ts';
import { mediaOf } from './rss-feed.ts';

/** A feed as Atom (RFC 4287). */
export function atomFeed(feed: Feed, place: FeedPlace): string {
  const { id, title, description, page, lang, updated, hub, publisher, entries } = feed;
  const self = place.absolute(feedAddress(feed.address, 'atom'));
  const xml = generateAtomFeed({
    id,
    title: text(title),
    subtitle: text(description),
    updated,
    xml: { lang },
    authors: [{ name: publisher }],
    generator: { text: 'Nutgraf' },
    links: [
      { href: page, rel: 'alternate', type: 'text/html' },
      { href: self, rel: 'self', type: feedTypes.atom },
      ...(hub === undefined ? [] : [{ href: hub, rel: 'hub' }]),
    ],
    entries: entries.map(entryOf),
  });
  return finishXml(xml, /<feed [^>]*>/u, feed, place);
}

function entryOf(entry: FeedEntry, place: number) {
  const { id, address, title, summary, html, published, updated, authors, lang, picture } = entry;
  return {
    id,
    title: text(title),
    summary: text(summary),
    content: { type: 'html', value: standInFor(html, place) },
    published,
    updated,
    xml: { lang },
    links: [{ href: address, rel: 'alternate', type: 'text/html' }],
    authors: authors.map(({ name, address: uri }) => ({ name, uri })),
    categories: [...entry.categories],
    ...(picture !== undefined && { media: { contents: [mediaOf(picture)] } }),
  };
}

function text(value: string) {
  return { type: 'text', value } as const;
}
