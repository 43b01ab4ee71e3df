import { correctionsAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { laterWithReads } from '../../newsroom/reads/story-reads.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { permanentUrnOfList } from '../../newsroom/permanent-id.ts';
import { correctionsTitle } from '../../page-objects/feeds/feed-links.ts';
import { feedLists } from '../../page-objects/feeds/feed-lists.ts';
import { siteLanguage, wordsOf } from '../../page-objects/words-of.ts';
import { listUpdates } from '../../revisions/list-updates.ts';
import { directionOf } from '../../text/direction-of.ts';
import { say } from '../../words/say.ts';
import type { Feed, FeedEntry, FeedExplanation } from './feed.ts';
import { storyEntry } from './story-entry.ts';
import { updateEntry } from './update-entry.ts';

/** How many stories the feeds of the site, a section, a storyline or a language have. */
const mostEntries = 30;

/** Lists of one author or subject grow slowly, and there are many of them. */
const mostOfSubject = 15;

/** A feed before it is made. */
export interface PlannedFeed {
  /** Below which its files lie: `/sections/deals/`. */
  readonly address: string;
  /** Makes it, once. */
  readonly feed: () => Feed;
}

/** Every feed of a site. */
export function* allFeeds(newsroom: Newsroom): Generator<PlannedFeed, void> {
  for (const { address, page, title, description, lang, stories } of feedLists(newsroom).values()) {
    const most = /^\/(?:people|entities)\//u.test(address) ? mostOfSubject : mostEntries;
    const facts = { address, page, title, description, lang };
    yield planned(newsroom, facts, () =>
      stories.slice(0, most).map((story) => storyEntry(newsroom, story)),
    );
  }
  const updates = listUpdates(newsroom.stories).filter(({ update }) => update.at !== 'undated');
  if (updates.length === 0) return;
  const address = correctionsAddress('all');
  const facts = {
    address,
    page: address,
    title: correctionsTitle(newsroom),
    description: say(wordsOf(newsroom), 'corrections.intro'),
    lang: siteLanguage(newsroom.publication),
  };
  yield planned(newsroom, facts, () =>
    updates.slice(0, mostEntries).map(({ story, update }) => updateEntry(newsroom, story, update)),
  );
}

type FeedFacts = Pick<Feed, 'address' | 'page' | 'title' | 'description' | 'lang' | 'entries'>;

function planned(
  newsroom: Newsroom,
  facts: Omit<FeedFacts, 'entries'>,
  entriesOf: () => readonly FeedEntry[],
): PlannedFeed {
  const feed = laterWithReads(() => feedOf(newsroom, { ...facts, entries: entriesOf() }));
  return { address: facts.address, feed };
}

function feedOf(newsroom: Newsroom, facts: FeedFacts): Feed {
  const { publication } = newsroom;
  return {
    ...facts,
    id: permanentUrnOfList(newsroom, facts.address),
    page: absolute(newsroom, facts.page),
    publisher: publication.owner ?? publication.name,
    hub: publication.hub,
    updated: newest(facts.entries),
    explanation: explanationOf(newsroom, facts.lang),
  };
}

function newest(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(...entries.map(({ updated }) => updated.getTime())));
}

function explanationOf(newsroom: Newsroom, lang: string): FeedExplanation {
  const words = wordsOf(newsroom, lang);
  return {
    text: say(words, 'feed.explanation'),
    link: say(words, 'feed.site', { publication: newsroom.publication.name }),
    dir: directionOf(words.lang),
  };
}
