import type { Root } from 'hast';
import type { BodyElement, VocabularyElement } from './body-element.ts';
import { componentAttributes } from './component-attributes.ts';
import { readChart } from './read-chart.ts';
import { toHtml } from './to-html.ts';
import { isComponent, type ComponentNode, type StoryNode } from '../tree.ts';
import { isVocabularyName, vocabulary } from './vocabulary.ts';

/** Counts the components of a story, to give each an id such as `quote-2`. */
export type Numbering = (name: string) => string;

/** A fresh count for one story. */
export function createNumbering(): Numbering {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name.toLowerCase()}-${count}`;
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
  switch (name) {
    case 'Chart': {
      const reading = readChart(node);
      if ('fix' in reading) return undefined;
      return {
        type: name,
        id,
        attributes: vocabulary.Chart.parse(values),
        ...reading,
        children: [],
      };
    }
    case 'Quote':
      return { type: name, id, attributes: vocabulary.Quote.parse(values), children };
    case 'Figure':
      return { type: name, id, attributes: vocabulary.Figure.parse(values), children };
    case 'KeyPoints':
      return { type: name, id, attributes: vocabulary.KeyPoints.parse(values), children };
    case 'Aside':
      return { type: name, id, attributes: vocabulary.Aside.parse(values), children };
    case 'Timeline':
      return { type: name, id, attributes: vocabulary.Timeline.parse(values), children };
    case 'Event':
      return { type: name, id, attributes: vocabulary.Event.parse(values), children };
    case 'Embed':
      return { type: name, id, attributes: vocabulary.Embed.parse(values), children };
  }
}

/** The stored body of a declarative story: runs of HTML and components, in reading order. */
export function toBody(root: Root): BodyElement[] {
  return toElements(root.children, createNumbering());
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
    if (!isComponent(node)) run.push(node);
    else {
      close();
      const element = toElement(node, toElements(node.children, numbering), numbering);
      if (element !== undefined) elements.push(element);
    }
  }
  close();
  return elements;
}
