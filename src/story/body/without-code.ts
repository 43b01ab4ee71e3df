import type { Root } from 'hast';
import { childrenOf, isComponent, isElement, type StoryNode, type StoryParent } from '../tree.ts';
import { isVocabularyName } from './vocabulary.ts';

/**
 * Takes out of a story everything that only its module can show, in place: statements, expressions,
 * and the tags of components that it brings. Their content stays.
 */
export function withoutCode(root: Root): Root {
  strip(root);
  return root;
}

/** What feeds and search can read of a node: nothing of code, and of unknown tags their content. */
function readable(node: StoryNode): StoryNode[] {
  if (node.type === 'text') return [node];
  if (!isElement(node) && !isComponent(node)) return [];
  strip(node);
  if (isElement(node) || isVocabularyName(node.name ?? '')) return [node];
  return [...childrenOf(node)];
}

function strip(parent: StoryParent): void {
  const children: StoryNode[] = parent.children;
  children.splice(0, children.length, ...children.flatMap(readable));
}
