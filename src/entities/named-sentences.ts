import type { StoryBlock } from '../story/text/canonical-blocks.ts';
import { sentenceAround } from '../text/sentence-around.ts';
import type { EntityMentions } from './find-entity-mentions.ts';

/** Where an entity or a person is named for the first time in a story. */
export interface FirstMention {
  readonly id: string;
  /** Id of the block and the sentence in it that holds the name. */
  readonly blockId: string;
  readonly sentence: string;
}

/** A sentence of a story that names an entity or a person. */
export interface NamedSentence {
  readonly id: string;
  readonly sentence: string;
  /** Id of the element that holds it, if it has one. */
  readonly anchor: string | undefined;
}

/** The sentence of each entity’s first mention. */
export function firstMentions(
  { first }: EntityMentions,
  blocks: readonly StoryBlock[],
  lang: string,
): FirstMention[] {
  return first.map(({ id, range: { start } }) => ({
    id,
    blockId: blocks[start.block]?.id ?? '',
    sentence: sentenceAround(blocks[start.block]?.text ?? '', start.offset, lang),
  }));
}

/** Every sentence of running text that names an entity, once for each, in reading order. */
export function namedSentences(
  { all }: EntityMentions,
  blocks: readonly StoryBlock[],
  lang: string,
): NamedSentence[] {
  const seen = new Set<string>();
  return all.flatMap(({ id, range }) => {
    const block = blocks[range.start.block];
    if (block?.kind !== 'text') return [];
    const sentence = sentenceAround(block.text, range.start.offset, lang);
    const key = JSON.stringify([id, sentence]);
    if (seen.has(key)) return [];
    seen.add(key);
    const hasAnchor = block.element !== undefined && block.element.properties['id'] === block.id;
    return [{ id, sentence, anchor: hasAnchor ? block.id : undefined }];
  });
}
