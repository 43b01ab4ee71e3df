import { generateJsonFeed } from 'feedsmith';
import { feedAddress } from '../../newsroom/addresses.ts';
import type { Feed, FeedEntry } from './feed.ts';
import type { FeedPlace } from './finish-xml.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeed(feed: Feed, place: FeedPlace): string {
  const { title, description, page, lang, publisher, hub, entries } = feed;
  const made = generateJsonFeed({
    title,
    description,
    home_page_url: page,
    feed_url: place.absolute(feedAddress(feed.address, 'json')),
    language: lang,
    authors: [{ name: publisher, url: place.absolute('/') }],
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map(itemOf),
  });
  return `${JSON.stringify(made, undefined, 1)}\n`;
}

function itemOf(entry: FeedEntry) {
  const { id, address, title, summary, html, published, updated, authors, lang, picture } = entry;
  return {
    id,
    url: address,
    title,
    summary,
    content_html: html,
    date_published: published,
    date_modified: updated,
    language: lang,
    authors: authors.map(({ name, address: url }) => ({ name, url })),
    tags: entry.categories.map(({ label }) => label),
    ...(picture !== undefined && { image: picture.address }),
  };
}
