import { homeAddress, ninjsListAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { permanentUrnOfList } from '../../newsroom/permanent-id.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { siteLanguage } from '../../page-objects/words-of.ts';
import { updatedOf } from '../feeds/story-entry.ts';
import { ninjsHead } from './ninjs-item.ts';

/** How many stories the list has: for a partner who asks once a day, more than a day has. */
const mostStories = 100;

/** The newest stories in ninjs, each with where it is found whole. */
export function ninjsList(newsroom: Newsroom): string {
  const { publication, stories } = newsroom;
  const listed = stories.slice(0, mostStories);
  const changed = listed.map((story) => updatedOf(story).getTime());
  const list = {
    uri: permanentUrnOfList(newsroom, ninjsListAddress),
    type: 'composite',
    representationType: 'partial',
    title: publication.name,
    language: siteLanguage(publication),
    ...(changed.length > 0 && { versionCreated: new Date(Math.max(...changed)).toISOString() }),
    renditions: [{ name: 'web', href: absolute(newsroom, homeAddress), contentType: 'text/html' }],
    associations: listed.map((story) => {
      const head = ninjsHead(newsroom, story);
      return { name: story.value.title, rel: 'item', ...head, representationType: 'partial' };
    }),
  };
  return `${JSON.stringify(list, undefined, 1)}\n`;
}
