import type { Place } from '../../problems/place.ts';
import { placeAt } from './place-at.ts';
import type { StoryNode } from '../tree.ts';

/**
 * The place of a node in its file, or of an attribute in its tag: the parser gives none of its own.
 *
 * @param source the whole file
 * @param attribute its name; the node’s own place if the tag has none of that name
 */
export function attributePlace(source: string, node: StoryNode, attribute?: string): Place {
  const { start, end } = node.position ?? {};
  const { line = 1, column = 1 } = start ?? {};
  if (attribute === undefined || start?.offset === undefined) return { line, column };
  const tag = withoutValues(source.slice(start.offset, end?.offset));
  const names = [...tag.matchAll(/(?<=\s)[\w:-]+(?=[\s=/>])|>/gu)];
  const found = names.find(([name]) => name === attribute || name === '>');
  return found?.[0] === attribute ? placeAt(source, start.offset + found.index) : { line, column };
}

/** Blanks quoted text, so that nothing in it looks like an attribute. */
function withoutValues(tag: string): string {
  return tag.replace(/"[^"]*"|'[^']*'/gu, (value) => ' '.repeat(value.length));
}
