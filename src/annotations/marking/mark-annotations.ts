import type { Element, Root } from 'hast';
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
import { annotationId, cardIdOf, referenceId, passageId, updateId } from '../../story/page-ids.ts';
import { say, type Speech } from '../../words/say.ts';
import { markLook } from './mark-look.ts';
import { isNoted, noteNumbers } from './note-numbers.ts';
import { referencePoints } from './reference-points.ts';

const referencePrefix = 'reference:';

/** The words of the labels of references, for those who do not see their numbers. */
export type ReferenceWords = Speech<
  'note.reference' | 'footnote.reference' | `annotation.${AnnotationKind}`
>;

/** What marks need to know of the newsroom and of the page. */
export interface Marking {
  /** The address of an entity or a person. */
  readonly addressOf: (id: string) => string;
  readonly words: ReferenceWords;
  /** The kinds that are marked at first. */
  readonly atFirst: ReadonlySet<AnnotationKind>;
}

type ById = ReadonlyMap<string, LocatedAnnotation>;

/**
 * Gives a copy of a story’s tree with marks around all annotated words, which stay as they are.
 * Every annotation but a footnote is found again in the page by `data-annotations`, which lists ids.
 */
export function markAnnotations(
  root: Root,
  blocks: readonly StoryBlock[],
  annotations: readonly LocatedAnnotation[],
  marking: Marking,
): Root {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  const numbers = noteNumbers(annotations, []);
  const points = referencePoints(blocks, annotations, marking.atFirst);
  const ranges: IdentifiedRange[] = [];
  for (const annotation of annotations) {
    const { id, origin, range, quote } = annotation;
    if (origin !== 'link' && origin !== 'footnote' && quote !== '') ranges.push({ id, range });
    const point = points.get(id);
    if (point !== undefined) ranges.push({ id: `${referencePrefix}${id}`, range: pointAt(point) });
  }
  const makeMark: MakeMark = (ids, { starts }) =>
    ids.some((id) => id.startsWith(referencePrefix))
      ? referencesAt(ids, byId, numbers, marking)
      : markWords(ids, starts, byId, marking);
  const marked = wrapRanges(root, blocks, ranges, makeMark);
  liftReferences(marked);
  numberReferences(marked, byId, numbers, marking);
  barBlocks(marked, annotations, marking);
  const byHand = annotations.flatMap(({ id, origin, content }) =>
    origin === 'link' && content.kind === 'entity' ? [[content.entity, id] as const] : [],
  );
  nameCards(marked, new Map(byHand));
  return marked;
}

/** The small number after annotated words that leads to the note; CSS draws it, so no text is added. */
function reference(annotation: LocatedAnnotation, number: number, marking: Marking): Element {
  const { id, content } = annotation;
  const kind = say(marking.words, `annotation.${content.kind}`);
  return h('a', {
    className: referenceClasses(annotation, marking),
    id: referenceId(id),
    href: `#${annotationId(id)}`,
    role: 'doc-noteref',
    ariaLabel: say(marking.words, 'note.reference', { kind, number }),
    dataAnnotation: id,
    dataNumber: number,
  });
}

function referenceClasses(annotation: LocatedAnnotation, { atFirst }: Marking): string[] {
  const { manner, isFirst } = markLook(annotation, atFirst);
  if (!isFirst) return ['annotation-ref', 'for-sources'];
  // At first the words themselves are what a reader points to.
  return manner === 'words' ? ['annotation-ref', 'under-words'] : ['annotation-ref'];
}

function referencesAt(
  ids: readonly string[],
  byId: ById,
  numbers: ReadonlyMap<string, number>,
  marking: Marking,
): Element {
  const references = ids
    .flatMap((id) => byId.get(id.slice(referencePrefix.length)) ?? [])
    .map((annotation) => ({ annotation, number: numbers.get(annotation.id) ?? 0 }))
    .sort((one, other) => one.number - other.number)
    .map(({ annotation, number }) => reference(annotation, number, marking));
  return h('span.annotation-refs', references);
}

/** Gives the references to footnotes their numbers among all notes. */
function numberReferences(
  root: Root,
  byId: ById,
  numbers: ReadonlyMap<string, number>,
  marking: Marking,
): void {
  visit(root, 'element', (node) => {
    const annotation = byId.get(String(node.properties['href']).slice(1));
    if (annotation?.origin !== 'footnote' || node.properties['dataNumber'] === undefined) return;
    const number = numbers.get(annotation.id) ?? 0;
    node.properties = {
      ...node.properties,
      className: referenceClasses(annotation, marking),
      ariaLabel: say(marking.words, 'footnote.reference', { number }),
      dataNumber: number,
    };
  });
}

/** A bar beside each block that has a long passage: words underlined over several lines cannot be read. */
function barBlocks(
  root: Root,
  annotations: readonly LocatedAnnotation[],
  { atFirst }: Marking,
): void {
  const bars = new Map<string, string[]>();
  for (const annotation of annotations) {
    const { manner, isFirst } = markLook(annotation, atFirst);
    if (manner !== 'bar') continue;
    const kind = annotation.content.kind === 'correction' ? ['barred-correction'] : [];
    for (const id of annotation.blockIds) {
      const earlier = bars.get(id)?.filter((name) => !isFirst || name !== 'for-sources') ?? [];
      const isOnlyLater = !isFirst && (earlier.length === 0 || earlier.includes('for-sources'));
      bars.set(id, ['barred', ...(isOnlyLater ? ['for-sources'] : []), ...kind, ...earlier]);
    }
  }
  visit(root, 'element', (node) => {
    const { id } = node.properties;
    const classes = typeof id === 'string' ? bars.get(id) : undefined;
    if (classes === undefined) return;
    const className = [...new Set([...classesOf(node), ...classes])];
    node.properties = { ...node.properties, className };
  });
}

/** The element around one piece of annotated words. */
function markWords(
  ids: readonly string[],
  starts: readonly string[],
  byId: ById,
  { addressOf, atFirst }: Marking,
): Element {
  const here = ids.flatMap((id) => byId.get(id) ?? []);
  const linked = here.find(({ content }) => content.kind === 'entity')?.content;
  const entity = linked?.kind === 'entity' ? linked.entity : undefined;
  const noted = here.filter(isNoted);
  const underlined = noted.filter((one) => markLook(one, atFirst).manner === 'words');
  const looks = underlined.map((one) => markLook(one, atFirst));
  const atFirsts = [
    ...looks.map(({ isFirst }) => isFirst),
    ...(entity === undefined ? [] : [atFirst.has('entity')]),
  ];
  const updates = here.flatMap(({ content }) =>
    content.kind === 'correction' ? [updateId(content.update)] : [],
  );
  const isCorrected = underlined.some(({ content }) => content.kind === 'correction');
  // Where all notes are shown, the outermost of several gives its look to all of its words.
  const isWithin = isCorrected && underlined[0]?.content.kind !== 'correction';
  const own = new Set(noted.map(({ id }) => id));
  const [anchor, ...further] = starts.filter((id) => own.has(id)).map(passageId);
  const properties: Element['properties'] = {
    className: [
      ...(entity === undefined ? [] : ['entity-link']),
      ...(noted.length > 0 ? ['annotated'] : []),
      ...(looks.length > 0 ? ['marked'] : []),
      ...(isCorrected ? ['marked-correction'] : []),
      ...(isWithin ? ['within-note'] : []),
      ...(atFirsts.length > 0 && !atFirsts.includes(true) ? ['for-sources'] : []),
    ],
    dataAnnotations: ids.join(' '),
    ...(anchor !== undefined && { id: anchor }),
    ...(updates.length > 0 && { dataUpdate: updates.join(' ') }),
    ...(entity !== undefined && { href: addressOf(entity), dataEntity: entity }),
  };
  const extra = further.map((id) => h('span', { id }));
  return h(entity === undefined ? 'span' : 'a', properties, extra);
}

/** A number that came to stand inside a link goes behind it: a link cannot hold another. */
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
    // A mark of annotated words that stands before the link has its own annotations.
    const isMark = node.properties['dataAnnotations'] !== undefined;
    if (annotation === undefined || isMark || done.has(entity)) return;
    done.add(entity);
    node.properties['dataAnnotations'] = annotation;
  });
}
