import type { Element, Root } from 'hast';
import type { z } from 'zod';
import { componentId } from '../page-ids.ts';
import { entryOf, isComponent, isElement, type ComponentNode, type StoryNode } from '../tree.ts';
import type {
  BodyElement,
  HolderElement,
  PlainElements,
  PlainName,
  VocabularyElement,
} from './body-element.ts';
import { componentAttributes } from './component-attributes.ts';
import { readChart } from './read-chart.ts';
import { toHtml } from './to-html.ts';
import { isVocabularyName, vocabulary } from './vocabulary.ts';

/** Counts the components of a story, to give each an id such as `quote-2`. */
export type Numbering = (name: string) => string;

/** A fresh count for one story. */
export function createNumbering(): Numbering {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return componentId(name, count);
  };
}

/**
 * The element that stands for one component, without its content, or `undefined` if the component
 * is not a sound one of the vocabulary (its problem has been reported before).
 */
export function toElement(
  node: ComponentNode,
  children: readonly BodyElement[],
  numbering: Numbering,
): VocabularyElement | undefined {
  const name = node.name ?? '';
  if (!isVocabularyName(name)) return undefined;
  const { values } = componentAttributes(node);
  const id = numbering(name);
  if (name !== 'Chart') return makers[name](id, values, children);
  const reading = readChart(node);
  if ('fix' in reading) return undefined;
  const attributes = vocabulary.Chart.attributes.parse(values);
  return { type: name, id, attributes, ...reading, children: [] };
}

/** The stored body of a declarative story: runs of HTML and components, in reading order. */
export function toBody(root: Root): BodyElement[] {
  return toElements(root.children, createNumbering());
}

type Maker<Name extends PlainName> = (
  id: string,
  values: unknown,
  children: readonly BodyElement[],
) => PlainElements[Name];

/** What makes the element of each component whose content is what stands between its tags. */
const makers: { readonly [Name in PlainName]: Maker<Name> } = {
  Quote: maker('Quote', vocabulary.Quote.attributes),
  Translation: maker('Translation', vocabulary.Translation.attributes),
  Figure: maker('Figure', vocabulary.Figure.attributes),
  KeyPoints: maker('KeyPoints', vocabulary.KeyPoints.attributes),
  Aside: maker('Aside', vocabulary.Aside.attributes),
  Timeline: maker('Timeline', vocabulary.Timeline.attributes),
  Event: maker('Event', vocabulary.Event.attributes),
  Embed: maker('Embed', vocabulary.Embed.attributes),
  Post: maker('Post', vocabulary.Post.attributes),
  Download: maker('Download', vocabulary.Download.attributes),
  Recording: maker('Recording', vocabulary.Recording.attributes),
  Callout: maker('Callout', vocabulary.Callout.attributes),
  PullQuote: maker('PullQuote', vocabulary.PullQuote.attributes),
  Related: maker('Related', vocabulary.Related.attributes),
  Gallery: maker('Gallery', vocabulary.Gallery.attributes),
  Table: maker('Table', vocabulary.Table.attributes),
  Verse: maker('Verse', vocabulary.Verse.attributes),
  Questions: maker('Questions', vocabulary.Questions.attributes),
};

function maker<Name, Attributes>(type: Name, schema: z.ZodType<Attributes>) {
  return (id: string, values: unknown, children: readonly BodyElement[]) => ({
    type,
    id,
    attributes: schema.parse(values),
    children,
  });
}

function toElements(nodes: readonly StoryNode[], numbering: Numbering): BodyElement[] {
  const elements: BodyElement[] = [];
  let run: StoryNode[] = [];
  const close = (): void => {
    const html = toHtml(run).trim();
    run = [];
    if (html !== '') elements.push({ type: 'html', html });
  };
  for (const node of nodes) {
    if (isComponent(node)) {
      close();
      const element = toElement(node, toElements(node.children, numbering), numbering);
      if (element !== undefined) elements.push(element);
    } else if (isElement(node) && entryOf(node) !== undefined) {
      close();
      const children = toElements(node.children, numbering);
      elements.push({ type: 'entry', id: entryOf(node) ?? '', children });
    } else if (isElement(node) && holdsComponent(node)) {
      close();
      elements.push(holder(node, numbering));
    } else run.push(node);
  }
  close();
  return elements;
}

function holdsComponent(node: Element): boolean {
  return node.children.some(
    (child) => isComponent(child) || (isElement(child) && holdsComponent(child)),
  );
}

function holder(node: Element, numbering: Numbering): HolderElement {
  const close = `</${node.tagName}>`;
  return {
    type: 'holder',
    open: toHtml([{ ...node, children: [] }]).slice(0, -close.length),
    close,
    children: toElements(node.children, numbering),
  };
}
