import {
  readContentFiles,
  type ContentFile,
  type ContentFiles,
  type ContentPlace,
} from '../../content/content-files.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import { readNouns, type Nouns } from '../../content/read-nouns.ts';
import type { Article } from '../../model/article.ts';
import type { Publication } from '../../model/publication.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { instantOf } from '../../text/instant-of.ts';

/** What a newsroom has already: what a new file may name, and may not be called. */
export interface AtHand {
  /** `undefined` if there is none yet, or it cannot be read. */
  readonly publication: Publication | undefined;
  readonly nouns: Nouns;
  readonly files: ContentFiles;
  /** Paths from the content folder of all there is. */
  readonly paths: ReadonlySet<string>;
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  /** The time zone of the machine, for newsrooms that have said none yet. */
  readonly machineZone: string;
}

/** Reads what a newsroom has; what is wrong with it is no matter here. */
export function whatIsAtHand(place: ContentPlace, now: number, machineZone: string): AtHand {
  const log = createProblemLog();
  const files = readContentFiles(place, log);
  const nouns = readNouns(files, log);
  const paths = new Set(
    (place.source.list() ?? []).flatMap(({ kind, path }) => (kind === 'folder' ? [] : [path])),
  );
  return { publication: nouns.publication?.value, nouns, files, paths, now, machineZone };
}

/** The file of a story, as it is saved. */
export function storyFileOf({ files }: AtHand, id: string): ContentFile | undefined {
  return files.articles.find(({ path }) => path.endsWith(`/${id}/article.mdx`));
}

/** Names that a new subject may not have: people and entities share a page each. */
export function takenSubjects({ nouns }: AtHand): { readonly has: (name: string) => boolean } {
  return {
    has: (name) => nouns.people.has(name) || nouns.entities.has(name) || nouns.unreadable.has(name),
  };
}

/** Stories that are no drafts, the newest first. */
export function publishedStories({ nouns }: AtHand): readonly ReadEntry<Article>[] {
  return [...nouns.articles.values()]
    .filter(({ value }) => !value.draft)
    .sort((one, other) => instantOf(other.value.published) - instantOf(one.value.published));
}

/** Names that a new story may not have. */
export function takenStories({ nouns, files }: AtHand): {
  readonly has: (name: string) => boolean;
} {
  const folders = new Set(files.articles.map(({ path }) => path.split('/').at(-2)));
  return { has: (name) => nouns.articles.has(name) || folders.has(name) };
}
