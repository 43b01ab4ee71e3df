import { h } from 'hastscript';
import { cardToEmbedAddress, homeAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { permanentId } from '../../newsroom/permanent-id.ts';
import { flaggedTitle } from '../../page-objects/flagged-title.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { linkPicture } from '../../page-objects/head/shared-pictures.ts';
import { toHtml } from '../../story/body/to-html.ts';
import { authorsOf } from '../feeds/story-entry.ts';

/** The size of a card, in pixels. */
const size = { width: 600, height: 220 };

/** For how long a site may keep what it was told, in seconds: a correction is to be seen soon. */
const cacheAge = 3600;

/** What another site is told that wants to show a story’s card (https://oembed.com, 2.3.4). */
export function oEmbed(newsroom: Newsroom, story: NewsroomStory): string {
  const { value, file } = story;
  const title = flaggedTitle(newsroom, story);
  const [author, ...others] = authorsOf(newsroom, story);
  const picture = value.image === undefined ? undefined : linkPicture(newsroom, file, value.image);
  const frame = h('iframe', {
    src: absolute(newsroom, cardToEmbedAddress(permanentId(story))),
    title,
    ...size,
    loading: 'lazy',
    style: 'max-width: 100%; border: 0',
  });
  const told = {
    version: '1.0',
    type: 'rich',
    title,
    ...(author !== undefined && {
      author_name: [author, ...others].map(({ name }) => name).join(', '),
      ...(others.length === 0 && { author_url: author.address }),
    }),
    provider_name: newsroom.publication.name,
    provider_url: absolute(newsroom, homeAddress),
    cache_age: cacheAge,
    ...(picture !== undefined && {
      thumbnail_url: absolute(newsroom, picture.made.address),
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
    ...size,
    html: toHtml([frame]),
  };
  return `${JSON.stringify(told, undefined, 1)}\n`;
}
