/**
 * The text of a story as any client of the built page reads it: the `textContent` of the element
 * with `data-annotatable`, nothing added, nothing folded. Selectors that we publish hold in it.
 */
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** From `start` (included) to `end` (excluded) in the text of the page, in UTF-16 units. */
export interface BuiltSpan {
  readonly start: number;
  readonly end: number;
}

/** What an annotation spans, and the words that its marks hold, joined. */
export interface BuiltAnnotation extends BuiltSpan {
  readonly words: string;
}

export interface BuiltText {
  readonly text: string;
  /** The id of the element that holds the text. */
  readonly id: string;
  /** What each annotation spans, by id: from the first of its marks to the last. */
  readonly annotations: ReadonlyMap<string, BuiltAnnotation>;
  /** What each element with an id spans. */
  readonly elements: ReadonlyMap<string, BuiltSpan>;
}

function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function findContainer(node: Node): Element | undefined {
  if (isElement(node) && attributeOf(node, 'data-annotatable') !== undefined) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = findContainer(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads the annotatable text of a page; undefined if the page has none. */
export function readBuiltText(html: string): BuiltText | undefined {
  const container = findContainer(parse(html));
  if (container === undefined) return undefined;
  const annotations = new Map<string, BuiltAnnotation>();
  const elements = new Map<string, BuiltSpan>();
  let text = '';
  const visit = (node: Node): void => {
    if ('value' in node) text += node.value;
    if (!isElement(node)) return;
    const start = text.length;
    for (const child of node.childNodes) visit(child);
    const span = { start, end: text.length };
    const id = attributeOf(node, 'id');
    if (id !== undefined) elements.set(id, span);
    for (const annotation of (attributeOf(node, 'data-annotations') ?? '').split(' ')) {
      if (annotation === '') continue;
      const earlier = annotations.get(annotation);
      const words = `${earlier?.words ?? ''}${text.slice(start)}`;
      annotations.set(annotation, { ...span, start: earlier?.start ?? start, words });
    }
  };
  visit(container);
  return { text, id: attributeOf(container, 'id') ?? '', annotations, elements };
}
