import { correctionsAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
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

/** Every feed of a site, made as its turn comes. */
export function* allFeeds(newsroom: Newsroom): Generator<Feed, void> {
  for (const { address, page, title, description, lang, stories } of feedLists(newsroom).values()) {
    const most = /^\/(?:people|entities)\//u.test(address) ? mostOfSubject : mostEntries;
    const entries = stories.slice(0, most).map((story) => storyEntry(newsroom, story));
    yield feedOf(newsroom, { address, page, title, description, lang, entries });
  }
  const updates = listUpdates(newsroom.stories).filter(({ update }) => update.at !== 'undated');
  if (updates.length === 0) return;
  const address = correctionsAddress('all');
  yield feedOf(newsroom, {
    address,
    page: address,
    title: correctionsTitle(newsroom),
    description: say(wordsOf(newsroom), 'corrections.intro'),
    lang: siteLanguage(newsroom.publication),
    entries: updates
      .slice(0, mostEntries)
      .map(({ story, update }) => updateEntry(newsroom, story, update)),
  });
}

type FeedFacts = Pick<Feed, 'address' | 'page' | 'title' | 'description' | 'lang' | 'entries'>;

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
