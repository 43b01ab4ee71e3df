import { digestText } from '../../memory/digest-text.ts';
import type { Newsroom, NewsroomPage, NewsroomStory } from '../../newsroom/newsroom.ts';

/**
 * A digest of all that what is made of a newsroom may depend on, but for what is worked out of the texts
 * of stories: that is noted as it is read (`newsroom/reads/story-reads.ts`), and a story has its identity. What
 * is listed in `index` follows from what is in here.
 *
 * @param making what else the same is made with
 * @returns undefined if something has no identity: then nobody knows
 */
export function groundOf(newsroom: Newsroom, making: readonly string[]): string | undefined {
  const { stories, pages } = newsroom;
  const others = Object.entries(newsroom).filter(([name]) => !inStories.has(name));
  const texts = [...stories, ...pages.values()];
  if (texts.some(({ identity }) => identity === undefined)) return undefined;
  return digestText(
    ...making,
    written(others),
    written([...pages.values()].map(faceOfPage)),
    // One by one, so that the text of all of them is never in memory.
    ...stories.map((story) => digestText(JSON.stringify(faceOf(story)))),
  );
}

/** What is told of stories and pages, one by one, or follows from that. */
const inStories: ReadonlySet<string> = new Set<keyof Newsroom>([
  ...(['stories', 'storyById', 'index', 'pages'] as const),
]);

function faceOf(story: NewsroomStory): unknown[] {
  const { id, file, value, href, lang, instant, mentions, quoted, entries, identity } = story;
  const face = [id, file, value, href, lang, instant, mentions.map((each) => each.id), quoted];
  // Which pages live coverage has follows from its entries, and so from its text.
  return entries.length === 0 && value.kind !== 'live' ? face : [...face, identity];
}

function faceOfPage({ id, file, value, href, lang, identity }: NewsroomPage): unknown[] {
  return [id, file, value, href, lang, identity];
}

/** A value as JSON, with maps and sets as the lists of what is in them. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );
}
