import {
  markdownAddress,
  ninjsAddress,
  oEmbedAddress,
  shortAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { permanentId } from '../../newsroom/permanent-id.ts';
import { absolute } from '../graph/absolute.ts';
import type { HeadLink } from '../head/page-head.ts';
import { isOffered } from './is-offered.ts';

/** What leads programs from a story to what is offered of it. */
export function offerLinks(newsroom: Newsroom, story: NewsroomStory): HeadLink[] {
  // Earlier entries of live coverage are offered with their story.
  if (story.part !== undefined) return [];
  const { href, value } = story;
  const id = permanentId(story);
  const alternate = { rel: 'alternate', title: value.title } as const;
  return [
    ...(isOffered(newsroom, 'cards')
      ? // Whoever asks there asks from elsewhere, by the whole address (https://oembed.com, 4).
        [
          {
            ...alternate,
            type: 'application/json+oembed',
            href: absolute(newsroom, oEmbedAddress(id)),
          },
        ]
      : []),
    ...(isOffered(newsroom, 'markdown')
      ? [{ ...alternate, type: 'text/markdown', href: markdownAddress(href) }]
      : []),
    ...(isOffered(newsroom, 'ninjs')
      ? [{ ...alternate, type: 'application/json', href: ninjsAddress(href) }]
      : []),
    ...(isOffered(newsroom, 'short-addresses')
      ? [{ rel: 'shortlink' as const, href: absolute(newsroom, shortAddress(id)) }]
      : []),
  ];
}
