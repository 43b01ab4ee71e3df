import { h } from 'hastscript';
import { onceForEach } from '../../memory/once-for-each.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { flaggedTitle } from '../../page-objects/flagged-title.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { onceWithReads } from '../../newsroom/reads/story-reads.ts';
import { permanentUrn } from '../../newsroom/permanent-id.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { directionOf } from '../../text/direction-of.ts';
import { instantOf } from '../../text/instant-of.ts';
import { portableStory } from '../portable/portable-story.ts';
import type { FeedAuthor, FeedEntry } from './feed.ts';

const entriesOf = onceForEach((newsroom: Newsroom) =>
  onceWithReads((story: NewsroomStory) => makeEntry(newsroom, story)),
);

/** A story in a feed. It is in several, and made once. */
export function storyEntry(newsroom: Newsroom, story: NewsroomStory): FeedEntry {
  return entriesOf(newsroom)(story);
}

/** Those who made a story, with their pages; who did two things for it is one author. */
export function authorsOf(newsroom: Newsroom, { value }: NewsroomStory): FeedAuthor[] {
  return [...new Set(value.authors.map(({ person }) => person))].flatMap((person) => {
    const name = newsroom.people.get(person)?.value.name;
    if (name === undefined) return [];
    return [{ name, address: absolute(newsroom, personAddress(person)) }];
  });
}

/** When a story was last changed as readers are told; its publication, if it never was. */
export function updatedOf(story: NewsroomStory): Date {
  return new Date(instantOf(lastChange(story) ?? story.value.published));
}

function makeEntry(newsroom: Newsroom, story: NewsroomStory): FeedEntry {
  const { href, lang, value, instant } = story;
  const { content, picture } = portableStory(newsroom, story);
  const dir = directionOf(lang);
  const nodes = dir === 'rtl' ? [h('div', { dir, lang }, [...content])] : content;
  const section = newsroom.publication.sections.find(({ id }) => id === value.section);
  return {
    id: permanentUrn(newsroom, story),
    address: absolute(newsroom, href),
    title: flaggedTitle(newsroom, story),
    summary: value.dek,
    html: toHtml(nodes),
    lang,
    published: new Date(instant),
    updated: updatedOf(story),
    authors: authorsOf(newsroom, story),
    categories: section === undefined ? [] : [{ term: section.id, label: section.title }],
    picture,
  };
}
