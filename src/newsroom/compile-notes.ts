import type { Article } from '../model/article.ts';
import type { StoryProblem } from '../problems/story-problem.ts';
import { compileNote, type CompiledNote } from '../story/compile-note.ts';
import type { StoryServices } from '../story/prepare-story.ts';

/** What stands in the frontmatter of a story as prose, by the text as it is written there. */
export type NotesByText = ReadonlyMap<string, CompiledNote>;

/** The notes of a story, and what is wrong with them. */
export interface CompiledNotes {
  readonly notes: NotesByText;
  readonly problems: readonly StoryProblem[];
}

/** Compiles the words of the update notes and notices of a story. */
export function compileNotes(
  { updates, notices }: Pick<Article, 'notices' | 'updates'>,
  resolveLink: StoryServices['resolveLink'],
): CompiledNotes {
  const written = [
    ...updates.map(({ note }, index) => ({ text: note, path: ['updates', index, 'note'] })),
    ...notices.map(({ text }, index) => ({ text, path: ['notices', index, 'text'] })),
  ];
  const compiled = written.map(({ text, path }) => ({
    text,
    path,
    ...compileNote(text, resolveLink),
  }));
  return {
    notes: new Map(compiled.map(({ text, note }) => [text, note])),
    problems: compiled.flatMap(({ path, problems }) =>
      problems.map((problem) => ({ problem, at: { in: 'frontmatter' as const, path } })),
    ),
  };
}

/** A note of a story by its text. */
export function noteOf({ notes }: { readonly notes: NotesByText }, text: string): CompiledNote {
  return notes.get(text) ?? { paragraphs: [], text };
}
