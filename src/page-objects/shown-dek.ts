import type { PublishedArticle } from '../newsroom/newsroom.ts';
import type { Story } from '../story/story.ts';
import { isRetracted } from '../revisions/grave-note.ts';

/** What of a story decides whether its dek is shown. */
interface DekOfStory {
  readonly value: Pick<PublishedArticle, 'dek' | 'updates'>;
  readonly story: Pick<Story, 'blocks'>;
}

/**
 * The dek of a story as its page shows it: none, where the first paragraph says the same, whole or
 * from its beginning (as archives have it that cut their deks from the text), or where the story was
 * withdrawn: then its note stands above the text, in words that the dek has elsewhere.
 */
export function shownDek({ value: { dek, updates }, story }: DekOfStory): string | undefined {
  if (isRetracted(updates)) return undefined;
  const [first] = story.blocks;
  const said = bare(dek).replace(/(?:\s*(?:\.{3}|[….。!！?？])\s*)+$/u, '');
  return first !== undefined && bare(first.text).startsWith(said) ? undefined : dek;
}

/** A text without what typing makes of it: spaces, and the shape of quotation marks. */
function bare(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[“”„«»]/gu, '"')
    .replace(/[‘’]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
