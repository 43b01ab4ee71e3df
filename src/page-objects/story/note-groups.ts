import type { Source } from '../../model/source.ts';
import type { NewsroomStory } from '../../newsroom/newsroom.ts';
import type { Footnote } from '../../story/story.ts';
import { joinFacts } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { shownLine, type ShownLine } from '../lines/shown-line.ts';
import { sourceLine } from './source-line.ts';
import type { ShownAnnotation } from './shown-annotations.ts';

/** A note in the list at the end: an annotation with what it says, or a footnote. */
export type ListedNote = { readonly number: number } & (
  | { readonly type: 'annotation'; readonly annotation: ShownAnnotation }
  | { readonly type: 'footnote'; readonly footnote: Footnote }
);

/** A source as the heading of the notes that rest on it. */
export interface ListedSource extends Pick<Source, 'id' | 'title' | 'url'> {
  /** What it leaves open. */
  readonly note: ShownLine | undefined;
  /** What sort it is, who published it, when, and when it was read. */
  readonly line: string;
}

/** The notes that rest on one source; without a source, those that are the newsroom’s own. */
export interface NoteGroup {
  readonly source: ListedSource | undefined;
  readonly notes: readonly ListedNote[];
}

/** The sources of a story as its list has them. */
export function listedSources(story: NewsroomStory, words: PageWords): ListedSource[] {
  return story.value.sources.map((source) => {
    const { id, title, url, note, kind } = source;
    const published = sourceLine(words, source);
    const sort = say(words, `sourceKind.${kind}`);
    const line = published === '' ? sort : joinFacts(words, [sort, published]);
    return { id, title, url, note: shownLine(story, note), line };
  });
}

/**
 * The notes of a story by the first source that each names, each group in reading order: sources as
 * the story lists them, then the newsroom’s own notes. A source without notes is listed too.
 */
export function noteGroups(
  annotations: readonly ShownAnnotation[],
  footnotes: readonly Footnote[],
  sources: readonly ListedSource[],
): NoteGroup[] {
  const notes: ListedNote[] = [
    ...annotations.map((annotation) => ({
      type: 'annotation' as const,
      number: annotation.number,
      annotation,
    })),
    ...footnotes.map((footnote) => ({
      type: 'footnote' as const,
      number: footnote.number,
      footnote,
    })),
  ].sort((one, other) => one.number - other.number);
  const restingOn = (source: string | undefined): ListedNote[] =>
    notes.filter((note) => sourceOf(note) === source);
  const own = restingOn(undefined);
  return [
    ...sources.map((source) => ({
      source,
      notes: restingOn(source.id),
    })),
    ...(own.length === 0 ? [] : [{ source: undefined, notes: own }]),
  ];
}

function sourceOf(note: ListedNote): string | undefined {
  return note.type === 'annotation' ? note.annotation.sources[0]?.id : undefined;
}
