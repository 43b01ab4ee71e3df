import { prepareStory } from './prepare-story.ts';
import type { OutlineEntry } from './story.ts';
import { parseDeclarative } from './syntax/parse-declarative.ts';

/**
 * The headings of a source, with the ids that they have in its page; none if it cannot be parsed. For
 * links into a story from another one, which is compiled without it.
 *
 * @param source the whole file
 * @param bodyOffset where the body begins, in UTF-16 units
 */
export function headingsIn(source: string, bodyOffset: number): readonly OutlineEntry[] {
  const parsed = parseDeclarative(source, bodyOffset);
  if (parsed.status === 'broken') return [];
  const services = {
    highlight: () => undefined,
    resolveLink: () => ({ href: '/' }),
    words: noWords,
  };
  return prepareStory(parsed.tree, parsed.door, services, source, bodyOffset).outline;
}

/** Labels are for those who read the page; of headings they are no part. */
const noWords = { lang: 'en', table: { 'footnote.reference': '', 'table.label': '' } };
