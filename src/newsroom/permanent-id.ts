import { createHash } from 'node:crypto';
import type { Article } from '../model/article.ts';
import type { Newsroom, NewsroomStory } from './newsroom.ts';

/** The name space of host names (RFC 9562, section 6.6). */
const hostNames = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

/** A story as far as its names go. */
interface NamedStory {
  readonly id: string;
  readonly value: Pick<Article, 'permanentId'>;
}

/**
 * What the newsroom knows a story by for good: the name that its folder had when it was published.
 * Headline, date, section and address may change; a folder that is renamed says what it was called.
 */
export function permanentId({ id, value }: NamedStory): string {
  return value.permanentId ?? id;
}

/**
 * What programs elsewhere know a story by: the same on any host and in any format, and different from
 * that of every other newsroom’s story of the same name.
 *
 * @returns `urn:uuid:` with a UUID made of names (RFC 9562, section 5.5): of the host under which the
 * site was first known, and in it of the story
 */
export function permanentUrn(
  newsroom: Pick<Newsroom, 'publication'>,
  story: NewsroomStory,
): string {
  return urnOf(newsroom, `story ${permanentId(story)}`);
}

/**
 * What programs know an update note by, in the feed of notes.
 *
 * @param update its id within the story
 */
export function permanentUrnOfUpdate(
  newsroom: Pick<Newsroom, 'publication'>,
  story: NewsroomStory,
  update: string,
): string {
  return urnOf(newsroom, `story ${permanentId(story)} update ${update}`);
}

/**
 * What programs know a list by, in the feed of it.
 *
 * @param list its address
 */
export function permanentUrnOfList(newsroom: Pick<Newsroom, 'publication'>, list: string): string {
  return urnOf(newsroom, `list ${list}`);
}

function urnOf({ publication }: Pick<Newsroom, 'publication'>, name: string): string {
  const host = publication.permanentHost ?? new URL(publication.url).host;
  return `urn:uuid:${uuidOfName(uuidOfName(hostNames, host), name)}`;
}

function uuidOfName(space: string, name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest();
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex', 0, 16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-');
}
