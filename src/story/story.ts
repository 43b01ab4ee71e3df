import type { BodyElement } from './body/body-element.ts';

/** A heading of the story, for its outline. */
export interface OutlineEntry {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A block of canonical text as it is stored: its stable id and what a reader reads. */
export interface TextBlock {
  readonly id: string;
  readonly text: string;
}

/** A GFM footnote: a note at a point of the text. */
export interface Footnote {
  /** Number in reading order among all notes of its story, from 1. */
  readonly number: number;
  /** Id of the note in the page; the reference has `${id}-ref`, further ones `${id}-ref-2`… */
  readonly id: string;
  readonly references: readonly string[];
  /** The note as HTML without the arrow back. */
  readonly html: string;
  /** Its words alone. */
  readonly text: string;
}

/** Which way the source goes to the page: as data, or as a module with code of its own. */
export type Door = 'declarative' | 'module';

/** An entry of live coverage in the text of its story. */
export interface EntryText {
  readonly id: string;
  /** Ids of its blocks; the first is its heading. */
  readonly blocks: readonly string[];
}

/** A compiled story: everything that pages, feeds and checks need from the body. */
export interface Story {
  readonly door: Door;
  /** Of a story with code of its own, what can be read without running it. */
  readonly body: readonly BodyElement[];
  readonly footnotes: readonly Footnote[];
  readonly blocks: readonly TextBlock[];
  /** Entries of live coverage, as they stand in the body. */
  readonly entries: readonly EntryText[];
  readonly outline: readonly OutlineEntry[];
  /** Words, with every Han, Kana or Hangul character counted as one. */
  readonly wordCount: number;
}
