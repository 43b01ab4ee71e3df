import type { Publication } from '../../model/publication.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ParsedSource } from '../../story/syntax/parse-declarative.ts';
import type { Span } from '../advice/prose.ts';
import type { SourceEdit } from '../mend/source-edit.ts';

/** A change of the form in which content is written, and how older content comes along. */
export interface Migration {
  /** Its stable name in kebab-case. */
  readonly name: string;
  /** The day on which the form changed: 2026-11-25. */
  readonly since: string;
  /** What it does, in a sentence. */
  readonly does: string;
  /** What kind of file it looks at. */
  readonly of: ContentText['kind'];
  /** Finds what is in the older form. Of a text in today's form it finds nothing. */
  readonly look: (text: ContentText, publication: Publication) => readonly Finding[];
}

/** A text of the newsroom, with the line ends of Unix and without a byte order mark. */
export interface ContentText {
  readonly kind: 'story' | 'words';
  /** Its path from the content folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The tree of a story; none if it cannot be read. */
  readonly story: Extract<ParsedSource, { status: 'parsed' }> | undefined;
}

/** A place in the older form: how it is written today, or what a person has to decide. */
export type Finding =
  { readonly edits: readonly SourceEdit[] } | { readonly at: Span; readonly decide: Decision };

/** What a person has to decide: told under the name of the migration. */
export type Decision = Pick<ProblemText, 'message' | 'reason' | 'fix'>;
