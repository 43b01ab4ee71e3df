import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../problems/place.ts';
import { attributePlace } from '../syntax/attribute-place.ts';
import { componentTypes } from '../tree.ts';
import { componentAttributes } from './component-attributes.ts';
import type { ReferenceSort } from './components/component-rule.ts';
import { componentRules, isVocabularyName } from './vocabulary.ts';

/** What a component names outside its own text. */
export interface ComponentReference extends Place {
  readonly to: ReferenceSort;
  readonly id: string;
}

/**
 * Speakers, sources and pictures that the components of a story refer to, in reading order.
 *
 * @param source the whole file, for their places
 */
export function collectReferences(root: Root, source: string): ComponentReference[] {
  const found: ComponentReference[] = [];
  visit(root, componentTypes, (node) => {
    const name = node.name ?? '';
    if (!isVocabularyName(name)) return;
    const { values } = componentAttributes(node);
    for (const [attribute, to] of Object.entries(componentRules[name].refersTo)) {
      const id = values[attribute];
      if (typeof id !== 'string') continue;
      found.push({ to, id, ...attributePlace(source, node, attribute) });
    }
  });
  return found;
}
