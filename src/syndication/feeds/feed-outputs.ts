import { feedAddress, feedStyleAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import type { SiteOutput } from '../site-output.ts';
import { allFeeds } from './all-feeds.ts';
import { atomFeed } from './atom-feed.ts';
import { feedStyle } from './feed-style.ts';
import type { FeedPlace } from './finish-xml.ts';
import { jsonFeed } from './json-feed.ts';
import { rssFeed } from './rss-feed.ts';

const writers = { rss: rssFeed, atom: atomFeed, json: jsonFeed } as const;

const formats = ['rss', 'atom', 'json'] as const;

/** The files of all feeds, in every format, and their style sheet. */
export function* feedOutputs(newsroom: Newsroom): Generator<SiteOutput, void> {
  const place: FeedPlace = {
    absolute: (path) => absolute(newsroom, path),
    style: new URL(absolute(newsroom, feedStyleAddress)).pathname,
  };
  yield { address: feedStyleAddress, content: () => feedStyle, owner: 'the feeds' };
  for (const { address: below, feed } of allFeeds(newsroom)) {
    for (const format of formats) {
      const address = feedAddress(below, format);
      yield { address, content: () => writers[format](feed(), place), owner: 'the feeds' };
    }
  }
}
