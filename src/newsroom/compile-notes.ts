import type { StoryProblem, WrittenAt } from '../problems/story-problem.ts';
import { compileNote, plainNote, type CompiledNote } from '../story/compile-note.ts';
import type { StoryServices } from '../story/prepare-story.ts';

/** What stands beside the text of a story as prose, by the words as they are written there. */
export type NotesByText = ReadonlyMap<string, CompiledNote>;

/** Prose that stands beside the text of a story, and where it is written. */
export interface WrittenProse {
  readonly text: string;
  readonly at: WrittenAt;
}

/** The notes of a story, and what is wrong with them. */
export interface CompiledNotes {
  readonly notes: NotesByText;
  readonly problems: readonly StoryProblem[];
}

/** Compiles the notes, notices and captions of a story. */
export function compileNotes(
  written: readonly WrittenProse[],
  resolveLink: StoryServices['resolveLink'],
): CompiledNotes {
  const compiled = written.map(({ text, at }) => ({ text, at, ...compileNote(text, resolveLink) }));
  return {
    notes: new Map(compiled.map(({ text, note }) => [text, note])),
    problems: compiled.flatMap(({ at, problems }) => problems.map((problem) => ({ problem, at }))),
  };
}

/** A note of a story by its text; what was not compiled with the story is plain text. */
export function noteOf({ notes }: { readonly notes: NotesByText }, text: string): CompiledNote {
  return notes.get(text) ?? plainNote(text);
}
