import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { AnnotationFact } from '../../page-objects/story/annotation-details.ts';
import type { ListedSource } from '../../page-objects/story/note-groups.ts';
import type { ShownAnnotation } from '../../page-objects/story/shown-annotations.ts';
import type { ShownNotice } from '../../page-objects/story/shown-notice.ts';
import type { ShownUpdate } from '../../page-objects/story/shown-update.ts';
import { updateId } from '../../story/page-ids.ts';
import type { Footnote } from '../../story/story.ts';
import { joinFacts } from '../../words/join-words.ts';
import { marksOf, type PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { portableHtml, type AbsoluteAddress } from './portable-html.ts';

/** An update note: what kind it is and when it was made, the note, and what stood there before. */
export function portableUpdate(
  update: ShownUpdate,
  words: PageWords,
  absolute: AbsoluteAddress,
): Element[] {
  const { kind, part, at, by, paragraphs, was, isBeforeUnknown, takenOutAfter, passage } = update;
  const head = joinFacts(words, [
    say(words, `update.${kind}`),
    part === undefined ? undefined : say(words, `part.${part}`),
    at?.text,
    by?.label,
  ]);
  const before = say(words, takenOutAfter === undefined ? 'change.was' : 'change.takenOut');
  const lines = [
    was === undefined ? undefined : labelled(words, before, was),
    isBeforeUnknown ? labelled(words, before, say(words, 'change.unrecorded')) : undefined,
    takenOutAfter === undefined
      ? undefined
      : labelled(words, say(words, 'change.after'), takenOutAfter),
    passage === undefined ? undefined : labelled(words, say(words, 'change.now'), passage),
  ].filter((line) => line !== undefined);
  return [
    h('p', h('strong', head)),
    ...paragraphs.map((paragraph) => h('p', portableHtml(paragraph, absolute))),
    ...lines.map((line) => h('p', line)),
  ];
}

/** A notice to readers, with what kind it is. */
export function portableNotice(
  { kind, paragraphs }: ShownNotice,
  words: PageWords,
  absolute: AbsoluteAddress,
): Element[] {
  return [
    ...(kind === 'note' ? [] : [h('p', h('strong', say(words, `notice.${kind}`)))]),
    ...paragraphs.map((paragraph) => h('p', portableHtml(paragraph, absolute))),
  ];
}

/** A footnote, which begins with its number in words: programs drop the ids that lead to it. */
export function portableFootnote(
  { html }: Footnote,
  number: number,
  words: PageWords,
  absolute: AbsoluteAddress,
): ElementContent[] {
  return begun(say(words, 'footnote.reference', { number }), words, portableHtml(html, absolute));
}

/** A note on words of the text, which begins with its number and repeats those words. */
export function portableAnnotation(
  annotation: ShownAnnotation,
  words: PageWords,
  absolute: AbsoluteAddress,
): ElementContent[] {
  const { label: kind, number, quote, notes, facts, sources, original, by, at } = annotation;
  const ofSources = sources.flatMap(({ note }) => note ?? []);
  const label = say(words, 'note.reference', { kind, number });
  const signature = joinFacts(words, [by?.label, at?.text]);
  return begun(label, words, [
    ...(quote === '' ? [] : [h('p', h('q', quote))]),
    ...[...notes, ...ofSources].flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => h('p', portableHtml(paragraph, absolute))),
    ),
    ...(original === undefined
      ? []
      : [h('blockquote', { ...marksOf(original.lang) }, h('p', original.text))]),
    ...factLines(facts, words, absolute),
    ...(signature === '' ? [] : [h('p', signature)]),
  ]);
}

/** A source, with where it is found and what is known of it. */
export function portableSource(
  { title, url, line, note }: ListedSource,
  absolute: AbsoluteAddress,
): Element {
  return h('li', [
    h('p', url === undefined ? title : h('a', { href: url }, title)),
    h('p', line),
    ...(note === undefined ? [] : [h('p', portableHtml(note.html, absolute))]),
  ]);
}

function labelled(words: PageWords, label: string, text: string): string {
  return say(words, 'line.labelled', { label, text });
}

/** One line for each fact. What leads to the note above says nothing that does not stand there. */
function factLines(
  facts: readonly AnnotationFact[],
  words: PageWords,
  absolute: AbsoluteAddress,
): Element[] {
  const lines = facts
    .filter(({ href }) => href?.startsWith(`#${updateId('')}`) !== true)
    .map(({ label, text, href }) => [
      labelled(words, label, ''),
      // The sources stand below, and there is nothing to jump to.
      href === undefined || href.startsWith('#') ? text : h('a', { href: absolute(href) }, text),
    ]);
  if (lines.length === 0) return [];
  return [
    h(
      'p',
      lines.flatMap((line, index) => (index === 0 ? line : [h('br'), ...line])),
    ),
  ];
}

/** Notes begin with their name, within their first paragraph if they have one. */
function begun(label: string, words: PageWords, nodes: ElementContent[]): ElementContent[] {
  const start = [
    h('strong', labelled(words, label, '').trimEnd()),
    { type: 'text' as const, value: ' ' },
  ];
  const first = nodes.findIndex((node) => node.type === 'element');
  const node = nodes[first];
  if (node?.type === 'element' && node.tagName === 'p') {
    return nodes.with(first, { ...node, children: [...start, ...node.children] });
  }
  return [h('p', start), ...nodes];
}
