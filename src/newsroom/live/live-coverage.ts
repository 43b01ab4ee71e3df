import type { ReadEntry } from '../../content/read-noun.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import type { Story } from '../../story/story.ts';
import { entryId } from '../../story/page-ids.ts';
import { instantOf } from '../../text/instant-of.ts';
import { earlierAddress, entryAddress } from '../addresses.ts';
import type { NewsroomStory } from '../newsroom.ts';
import type { CoverageEntry } from './coverage-entry.ts';

/**
 * The entries of a story, newest first, each with the page that it stands on. Pages of earlier entries
 * are counted from the oldest, so that nothing on them moves when newer ones come.
 *
 * @param href the address of the story
 * @param onPage so many a page of earlier ones has; the story’s own has at least half as many
 */
export function coverageOf(
  { entries: texts }: Pick<Story, 'entries'>,
  files: readonly ReadEntry<LiveEntry>[],
  href: string,
  onPage: number,
): CoverageEntry[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const parts = Math.max(0, Math.floor((texts.length - Math.ceil(onPage / 2)) / onPage));
  return texts.flatMap(({ id, blocks }, index) => {
    const entry = byId.get(id);
    if (entry === undefined) return [];
    const part = Math.floor((texts.length - 1 - index) / onPage) + 1;
    const page = part > parts ? href : earlierAddress(href, part);
    return {
      id,
      file: entry.file,
      value: entry.value,
      blocks,
      instant: instantOf(entry.value.at),
      page,
      href: `${page}#${entryId(id)}`,
      permalink: entryAddress(href, id),
    };
  });
}

/** Where a block of a story’s text is shown: the story’s page, or one of its earlier entries. */
export function pageOfBlock({ entries, href }: NewsroomStory, block: string): string {
  return entries.find(({ blocks }) => blocks.includes(block))?.page ?? href;
}

/**
 * A story as each of its pages shows it, the newest first: the story itself if it has one page. A
 * page of earlier entries is the story with those only, at an address of its own.
 */
export function storyViews(story: NewsroomStory): readonly NewsroomStory[] {
  const pages = [...new Set([story.href, ...story.entries.map(({ page }) => page)])];
  if (pages.length === 1) return [story];
  return pages.map((page, index) => viewOf(story, page, pages.length - index));
}

function viewOf(whole: NewsroomStory, page: string, part: number): NewsroomStory {
  const { story } = whole;
  const isFront = page === whole.href;
  const entries = whole.entries.filter((entry) => entry.page === page);
  const shown = new Set(entries.map(({ id }) => id));
  const others = new Set(
    whole.entries.filter(({ id }) => !shown.has(id)).flatMap(({ blocks }) => blocks),
  );
  const here = new Set(entries.flatMap(({ blocks }) => blocks));
  const isHere = (block = ''): boolean => (isFront ? !others.has(block) : here.has(block));
  const annotations = whole.annotations.filter(({ blockIds: [block] }) => isHere(block));
  const ids = new Set(annotations.map(({ id }) => id));
  return {
    ...whole,
    href: page,
    whole,
    ...(!isFront && { part }),
    entries,
    annotations,
    mentions: whole.mentions.filter(({ blockId }) => isHere(blockId)),
    story: {
      ...story,
      entries: story.entries.filter(({ id }) => shown.has(id)),
      body: story.body.filter((each) => (each.type === 'entry' ? shown.has(each.id) : isFront)),
      blocks: story.blocks.filter(({ id }) => isHere(id)),
      footnotes: story.footnotes.filter(({ id }) => ids.has(id)),
      outline: story.outline.filter(({ id }) => isHere(id)),
    },
  };
}
