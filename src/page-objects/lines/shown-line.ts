import { noteOf, type NotesByText } from '../../newsroom/compile-notes.ts';

/** A line beside the text of a story, such as a caption. */
export interface ShownLine {
  /** With its emphasis and links. */
  readonly html: string;
  /** Its words alone. */
  readonly text: string;
}

/** A line as a page shows it. */
export function shownLine(
  owner: { readonly notes: NotesByText },
  line: string | undefined,
): ShownLine | undefined {
  if (line === undefined) return undefined;
  const { paragraphs, text } = noteOf(owner, line);
  return { html: paragraphs.join(' '), text };
}
