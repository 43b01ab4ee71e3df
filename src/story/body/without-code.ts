import type { ElementContent, Root } from 'hast';
import { isComponent, isElement, type StoryNode, type StoryParent } from '../tree.ts';
import { isVocabularyName } from './vocabulary.ts';

/**
 * A story without everything that only its module can show: statements, expressions, and the tags of
 * components that it brings. Their content stays. The tree given is not changed.
 */
export function withoutCode(root: Root): Root {
  return { ...root, children: readableChildren(root) };
}

function readableChildren(parent: StoryParent): ElementContent[] {
  const children: readonly StoryNode[] = parent.children;
  return children.flatMap(readable);
}

/** What feeds and search can read of a node: nothing of code, and of unknown tags their content. */
function readable(node: StoryNode): ElementContent[] {
  if (node.type === 'text') return [node];
  if (isElement(node)) return [{ ...node, children: readableChildren(node) }];
  if (!isComponent(node)) return [];
  const children = readableChildren(node);
  return isVocabularyName(node.name ?? '') ? [{ ...node, children }] : children;
}
