import type { Element } from 'hast';
import { isElement, type StoryNode } from '../tree.ts';

/** Whether a paragraph is bold as a whole, as the questions of `<Questions>` are. */
export function isQuestion(node: StoryNode): node is Element {
  if (!isElement(node) || node.tagName !== 'p') return false;
  const content = node.children.filter(
    (child) => child.type !== 'text' || child.value.trim() !== '',
  );
  const [first] = content;
  return content.length === 1 && first?.type === 'element' && first.tagName === 'strong';
}
