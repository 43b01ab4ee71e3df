import type { Story } from '../story/story.ts';

/**
 * The dek of a story as its page shows it: none, where the first paragraph says the same, whole or
 * from its beginning (as archives have it that cut their deks from the text).
 */
export function shownDek(dek: string, { blocks }: Pick<Story, 'blocks'>): string | undefined {
  const [first] = blocks;
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
