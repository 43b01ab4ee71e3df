import type { Root } from 'hast';
import { attributePlace } from '../syntax/attribute-place.ts';
import { componentAttributes } from './component-attributes.ts';
import type { Place } from '../../problems/place.ts';
import { isComponent, walk } from '../tree.ts';

/** What a component names outside its own text. */
export interface ComponentReference extends Place {
  readonly to: 'speaker' | 'source' | 'picture';
  readonly id: string;
}

const referenceAttributes = [
  { component: 'Quote', attribute: 'by', to: 'speaker' },
  { component: 'Chart', attribute: 'source', to: 'source' },
  { component: 'Figure', attribute: 'src', to: 'picture' },
] as const;

/**
 * Speakers, sources and pictures that the components of a story refer to, in reading order.
 *
 * @param source the whole file, for their places
 */
export function collectReferences(root: Root, source: string): ComponentReference[] {
  const found: ComponentReference[] = [];
  walk(root, (node) => {
    if (!isComponent(node)) return;
    const { values } = componentAttributes(node);
    for (const { component, attribute, to } of referenceAttributes) {
      const id = node.name === component ? values[attribute] : undefined;
      if (typeof id !== 'string') continue;
      found.push({ to, id, ...attributePlace(source, node, attribute) });
    }
  });
  return found;
}
