import type { Root } from 'hast';
import type { Annotation } from '../model/annotation.ts';
import type { UpdateNote } from '../model/update-note.ts';
import type { PlacedAnnotation } from './placed-annotation.ts';
import { resolveQuote } from './anchoring/resolve-quote.ts';
import { foldStory, type FoldedStory } from '../story/text/fold-story.ts';
import type { PreparedStory } from '../story/prepare-story.ts';
import type { TextRange } from '../story/text/text-range.ts';
import { passageId } from '../story/page-ids.ts';
import type { AnnotationReferences } from './proving/check-annotation.ts';
import { explainWasStillThere } from './anchoring/explain-marks.ts';
import {
  findEntityMentions,
  type EntityMentions,
  type MentionRequest,
} from '../entities/find-entity-mentions.ts';
import { gatherAnnotations } from './gather-annotations.ts';
import { markAnnotations } from './marking/mark-annotations.ts';
import type { FirstMention, NamedSentence } from '../entities/named-sentence.ts';
import type { AnnotationProblem } from '../problems/story-problem.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** Where the passage of an update note stands in the text of its story. */
export interface MarkedPassage {
  readonly update: string;
  /** Id of the mark in the page: `passage-norris-comments`. */
  readonly anchor: string;
}

/** What is to be marked in a story. */
export interface MarkRequest extends MentionRequest {
  readonly lang: string;
  readonly updates: readonly UpdateNote[];
  /** The annotations of `annotations.yaml`. */
  readonly standOff: readonly Annotation[];
  /** What annotations may refer to. */
  readonly references: AnnotationReferences;
  readonly addressOf: (id: string) => string;
}

/** A story with its marks. */
export interface MarkedStory {
  readonly root: Root;
  readonly annotations: readonly PlacedAnnotation[];
  readonly mentions: readonly FirstMention[];
  readonly sentences: readonly NamedSentence[];
  readonly passages: readonly MarkedPassage[];
  readonly problems: readonly AnnotationProblem[];
}

/**
 * Finds and checks all annotations of a story, and marks them without changing its text.
 *
 * Offsets count UTF-16 units of the canonical blocks. A target that is not found exactly once, a
 * corrected error that still stands in the text, a name of two entities, and whatever else an
 * annotation claims and the text does not bear out are problems.
 */
export function markStory(prepared: PreparedStory, request: MarkRequest): MarkedStory {
  const { root, blocks } = prepared;
  const story = foldStory(blocks);
  const gathered = gatherAnnotations(story, prepared, request);
  const linkedByAnnotation = new Map(
    gathered.annotations.flatMap(({ content, range }) =>
      content.kind === 'entity' ? [[content.entity, range] as const] : [],
    ),
  );
  const mentions = findEntityMentions(story, prepared, request, new Set(linkedByAnnotation.keys()));
  const annotations = gathered.withMentions(mentions);
  const first = new Map([...mentions.byHand, ...linkedByAnnotation, ...mentions.automatic]);
  return {
    root: markAnnotations(root, blocks, annotations, request.addressOf),
    annotations,
    mentions: firstMentions(first, prepared, request.lang),
    sentences: sentencesOf(mentions, prepared, request.lang),
    passages: annotations.flatMap(({ id, origin, content }) =>
      origin === 'frontmatter' && content.kind === 'correction'
        ? [{ update: content.update, anchor: passageId(id) }]
        : [],
    ),
    problems: [...gathered.problems, ...checkWas(story, request.updates), ...mentions.problems],
  };
}

/** What a note says stood before stands nowhere in the story. */
function checkWas(story: FoldedStory, updates: readonly UpdateNote[]): AnnotationProblem[] {
  return updates.flatMap(({ was }, index) => {
    if (was === undefined) return [];
    const { status } = resolveQuote(story, { exact: was });
    if (status === 'missing' || status === 'empty') return [];
    const at = { in: 'frontmatter', path: ['updates', index, 'was'] } as const;
    return [{ problem: explainWasStillThere(was), at }];
  });
}

/** Every sentence that names an entity, each once, in reading order. */
function sentencesOf(
  { all }: EntityMentions,
  { blocks }: PreparedStory,
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

function firstMentions(
  first: ReadonlyMap<string, TextRange>,
  { blocks }: PreparedStory,
  lang: string,
): FirstMention[] {
  return [...first].map(([id, { start }]) => ({
    id,
    blockId: blocks[start.block]?.id ?? '',
    sentence: sentenceAround(blocks[start.block]?.text ?? '', start.offset, lang),
  }));
}
