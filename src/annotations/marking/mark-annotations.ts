import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { visitParents } from 'unist-util-visit-parents';
import type { AnnotationKind } from '../../model/annotation.ts';
import type { LocatedAnnotation } from '../located-annotation.ts';
import { pointAt } from '../anchoring/resolve-point.ts';
import { wrapRanges, type MakeMark } from './wrap-ranges.ts';
import type { StoryBlock } from '../../story/text/canonical-blocks.ts';
import type { IdentifiedRange } from '../../story/text/text-range.ts';
import { classesOf, type StoryNode } from '../../story/tree.ts';
import { annotationId, cardIdOf, letterId, passageId, updateId } from '../../story/page-ids.ts';
import { say, type Speech } from '../../words/say.ts';
import { isNoted, letteredAnnotations } from './lettered-annotations.ts';

const referencePrefix = 'reference:';

/** The words of the labels of references, for those who do not see their letters. */
export type ReferenceWords = Speech<'note.reference' | `annotation.${AnnotationKind}`>;

type ById = ReadonlyMap<string, LocatedAnnotation>;

/**
 * Gives a copy of a story’s tree with marks around all annotated words, which stay as they are.
 * Every annotation but a footnote is found again in the page by `data-annotations`, which lists ids.
 */
export function markAnnotations(
  root: Root,
  blocks: readonly StoryBlock[],
  annotations: readonly LocatedAnnotation[],
  addressOf: (id: string) => string,
  words: ReferenceWords,
): Root {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const letters = letteredAnnotations(annotations);
  const ranges: IdentifiedRange[] = [];
  for (const annotation of annotations) {
    const { id, origin, range, quote } = annotation;
    if (origin !== 'link' && origin !== 'footnote' && quote !== '') ranges.push({ id, range });
    if (letters.has(id)) ranges.push({ id: `${referencePrefix}${id}`, range: pointAt(range.end) });
  }
  const makeMark: MakeMark = (ids, { starts }) =>
    ids.some((id) => id.startsWith(referencePrefix))
      ? referencesAt(ids, byId, letters, words)
      : markWords(ids, starts, byId, addressOf);
  const marked = wrapRanges(root, blocks, ranges, makeMark);
  liftReferences(marked);
  const byHand = annotations.flatMap(({ id, origin, content }) =>
    origin === 'link' && content.kind === 'entity' ? [[content.entity, id] as const] : [],
  );
  nameCards(marked, new Map(byHand));
  return marked;
}

/** The small letter after annotated words that leads to the note; CSS draws it, so no text is added. */
function reference(
  { id, content }: LocatedAnnotation,
  letter: string,
  words: ReferenceWords,
): Element {
  const kind = say(words, `annotation.${content.kind}`);
  return h('a.annotation-ref', {
    id: letterId(id),
    href: `#${annotationId(id)}`,
    role: 'doc-noteref',
    ariaLabel: say(words, 'note.reference', { kind, letter }),
    dataAnnotation: id,
    dataLetter: letter,
  });
}

function referencesAt(
  ids: readonly string[],
  byId: ById,
  letters: ReadonlyMap<string, string>,
  words: ReferenceWords,
): Element {
  const references = ids.flatMap((id): ElementContent[] => {
    const annotation = byId.get(id.slice(referencePrefix.length));
    if (annotation === undefined) return [];
    return [reference(annotation, letters.get(annotation.id) ?? '', words)];
  });
  return h('span.annotation-refs', references);
}

/** The element around one piece of annotated words. */
function markWords(
  ids: readonly string[],
  starts: readonly string[],
  byId: ById,
  addressOf: (id: string) => string,
): Element {
  const here = ids.flatMap((id) => byId.get(id) ?? []);
  const linked = here.find(({ content }) => content.kind === 'entity')?.content;
  const entity = linked?.kind === 'entity' ? linked.entity : undefined;
  const kinds = new Set(here.filter(isNoted).map(({ content }) => content.kind));
  const updates = here.flatMap(({ content }) =>
    content.kind === 'correction' ? [updateId(content.update)] : [],
  );
  const noted = new Set(here.filter(isNoted).map(({ id }) => id));
  const [anchor, ...further] = starts.filter((id) => noted.has(id)).map(passageId);
  const properties: Element['properties'] = {
    className: [
      ...(entity === undefined ? [] : ['entity-link']),
      ...(kinds.size > 0 ? ['annotated'] : []),
      ...[...kinds].map((kind) => `annotated-${kind}`),
      ...(updates.length > 0 ? ['passage'] : []),
    ],
    dataAnnotations: ids.join(' '),
    ...(anchor !== undefined && { id: anchor }),
    ...(updates.length > 0 && { dataUpdate: updates.join(' ') }),
    ...(entity !== undefined && { href: addressOf(entity), dataEntity: entity }),
  };
  const extra = further.map((id) => h('span', { id }));
  return h(entity === undefined ? 'span' : 'a', properties, extra);
}

/** A letter that came to stand inside a link goes behind it: a link cannot hold another. */
function liftReferences(root: Root): void {
  const moves: { references: Element; from: StoryNode[]; link: Element; to: StoryNode[] }[] = [];
  visitParents(root, 'element', (references, ancestors) => {
    if (!classesOf(references).includes('annotation-refs')) return;
    const depth = ancestors.findIndex((one) => one.type === 'element' && one.tagName === 'a');
    const link = ancestors[depth];
    const from = ancestors.at(-1)?.children;
    const to = ancestors[depth - 1]?.children;
    if (link?.type !== 'element' || from === undefined || to === undefined) return;
    moves.push({ references, from, link, to });
  });
  for (const { references, from, link, to } of moves.toReversed()) {
    from.splice(from.indexOf(references), 1);
    to.splice(to.indexOf(link) + 1, 0, references);
  }
}

/** Gives every entity link the id of its card, and the first of each by hand its annotation. */
function nameCards(root: Root, byHand: ReadonlyMap<string, string>): void {
  const done = new Set<string>();
  visit(root, 'element', (node) => {
    const entity = node.properties['dataEntity'];
    if (typeof entity !== 'string') return;
    delete node.properties['dataEntity'];
    node.properties['dataCard'] = cardIdOf(entity);
    const annotation = byHand.get(entity);
    if (annotation === undefined || done.has(entity)) return;
    done.add(entity);
    node.properties['dataAnnotations'] = annotation;
  });
}
