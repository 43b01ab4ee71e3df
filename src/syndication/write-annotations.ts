import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSelectors } from '../annotations/published/built-selectors.ts';
import { readBuiltText, type BuiltText } from '../annotations/published/built-text.ts';
import { digestText } from '../memory/digest-text.ts';
import type { Memory } from '../memory/memory.ts';
import { annotationsAddress } from '../newsroom/addresses.ts';
import { storyViews } from '../newsroom/live/live-coverage.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { watchReads, type StoryReads } from '../newsroom/reads/story-reads.ts';
import { annotationCollection, annotationSelectors } from './annotation-collection.ts';

/** The annotations of a story as they were written. */
export interface WrittenAnnotations {
  readonly story: NewsroomStory;
  /** What is to be proved; undefined where the same was proved before, of the same page. */
  readonly unproved:
    | {
        readonly json: string;
        /** The text of the page that they are of. */
        readonly built: BuiltText;
        /** Notes that they were proved, and need not be for as long as nothing changes. */
        readonly remember: () => void;
      }
    | undefined;
}

/** What annotations are written from. */
export interface AnnotationSetting {
  readonly newsroom: Newsroom;
  /** Folder of the built site. */
  readonly folder: string;
  /** Writes a file, by its path in the site. */
  readonly write: (file: string, content: string) => void;
  /**
   * Takes what an earlier build wrote of a story, if it would come out alike; the key is that of what is
   * remembered of it, undefined if there is nothing to take.
   */
  readonly take?: (story: NewsroomStory) => { readonly key: string } | undefined;
  /** Is told what was written and proved of a story, with the stories that were read for it. */
  readonly keep?: (
    story: NewsroomStory,
    written: { readonly json: string; readonly key: string; readonly reads: StoryReads },
  ) => void;
  readonly memory: Memory;
  /** A digest of the bytes of the page at an address. */
  readonly digestOfPage: (address: string) => string | undefined;
}

/**
 * Writes `annotations.jsonld` beside the page of every story that has annotations, and gives them
 * one by one: a page is read once at most, and none is kept.
 *
 * @throws Error if a page has no annotatable text, or lacks the mark of an annotation
 */
export function* writeAnnotations({
  newsroom,
  folder,
  write,
  memory,
  digestOfPage,
  take,
  keep,
}: AnnotationSetting): Generator<WrittenAnnotations, void> {
  const shelf = memory.shelf<readonly BuiltSelectors[]>('selectors');
  for (const story of newsroom.stories.flatMap(storyViews)) {
    if (story.annotations.length === 0) continue;
    const taken = take?.(story);
    if (taken !== undefined) {
      shelf.renew(taken.key);
      yield { story, unproved: undefined };
      continue;
    }
    const publish = (selectors: readonly BuiltSelectors[]) => {
      const { result: json, reads } = watchReads(
        () => `${JSON.stringify(annotationCollection(newsroom, story, selectors))}\n`,
      );
      write(annotationsAddress(story.href).slice(1), json);
      return { json, reads };
    };
    const key = keyOf(story, digestOfPage(story.href));
    const known = key === undefined ? undefined : shelf.get(key);
    if (key !== undefined && known !== undefined) {
      keep?.(story, { ...publish(known), key });
      yield { story, unproved: undefined };
      continue;
    }
    const built = readBuiltText(readFileSync(join(folder, story.href, 'index.html'), 'utf8'));
    if (built === undefined) throw new Error(`${story.href} has no element with data-annotatable.`);
    const selectors = annotationSelectors(story, built);
    const published = publish(selectors);
    const remember = (): void => {
      if (key === undefined) return;
      shelf.keep(key, selectors);
      keep?.(story, { ...published, key });
    };
    yield { story, unproved: { json: published.json, built, remember } };
  }
}

/** All that decides where annotations stand in a page: its bytes, and which they are. */
function keyOf(
  { annotations, story }: NewsroomStory,
  page: string | undefined,
): string | undefined {
  if (page === undefined) return undefined;
  const hasFootnotes = annotations.some(({ origin }) => origin === 'footnote');
  const placed = [annotations, hasFootnotes ? story.footnotes : []];
  return digestText(page, JSON.stringify(placed));
}
