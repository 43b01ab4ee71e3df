import { visit } from 'unist-util-visit';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import type { Page } from '../../model/page.ts';
import { prepareStory } from '../../story/prepare-story.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { foldStory } from '../../story/text/fold-story.ts';
import { textOf } from '../../story/tree.ts';
import { countWords } from '../../text/count-words.ts';
import { proseOfAttributes, proseOfBlocks, proseOfFootnotes } from './collect-prose.ts';
import type { StoryInReview } from './in-review.ts';
import { offsetOf } from '../../story/syntax/place-at.ts';
import { proseOfFields } from './prose-of-fields.ts';

/** What a story is reviewed with, beside its own file. */
export interface StoryToReview {
  readonly entry: ReadEntry<Article | LiveEntry | Page>;
  /** The language of a text that names none. */
  readonly siteLang: string;
  readonly annotations: readonly Annotation[];
  readonly pictures: StoryInReview['pictures'];
}

/**
 * Parses a story or a page for review, apart from all others.
 *
 * @returns `undefined` if its text cannot be parsed, which the build says
 */
export function storyInReview({
  entry,
  siteLang,
  annotations,
  pictures,
}: StoryToReview): StoryInReview | undefined {
  const { id, file, source, bodyOffset, value, placeOf } = entry;
  const parsed = parseDeclarative(source, bodyOffset);
  if (parsed.status === 'broken') return undefined;
  const footnotes = proseOfFootnotes(parsed.tree, source);
  const attributes = proseOfAttributes(parsed.tree, source);
  const { root, blocks } = prepareStory(
    parsed.tree,
    parsed.door,
    {
      highlight: () => undefined,
      resolveLink: (scheme, to) => ({ href: '/', ...(scheme === 'entity' && { entity: to }) }),
      // Labels are no part of the text.
      words: { lang: 'en', table: { 'footnote.reference': '', 'table.label': '' } },
    },
    source,
    bodyOffset,
  );
  const fieldAt: StoryInReview['fieldAt'] = (path) => {
    const start = offsetOf(source, placeOf(path));
    // One of a list on one line ends where its word does; any other value, with its line.
    const isOfList = typeof path.at(-1) === 'number';
    const [typed = ''] = (isOfList ? /^[\w-]*/u : /^[^\n]*/u).exec(source.slice(start)) ?? [];
    return { start, end: start + typed.length };
  };
  let passedOver = 0;
  for (const { kind, text } of blocks) if (kind === 'code') passedOver += countWords(text);
  visit(root, 'mdxJsxFlowElement', (node) => {
    if (node.name === 'Chart') passedOver += countWords(textOf(node));
  });
  return {
    id,
    file,
    source,
    lang: ('lang' in value ? value.lang : undefined) ?? siteLang,
    prose: [
      ...proseOfFields(value, source, placeOf),
      ...proseOfBlocks(blocks, root, source),
      ...footnotes,
      ...attributes,
    ],
    passedOver,
    article: 'kind' in value ? value : undefined,
    bodyOffset,
    root,
    blocks,
    text: foldStory(blocks),
    annotations,
    fieldAt,
    pictures,
  };
}
