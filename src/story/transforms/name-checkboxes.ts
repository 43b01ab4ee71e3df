import type { Transform } from '../transform.ts';
import { classesOf, isElement, textOf, walk } from '../tree.ts';

/** The boxes of a task list get the words beside them as their name. */
export const nameCheckboxes: Transform = (root) => {
  walk(root, (node) => {
    if (!isElement(node) || !classesOf(node).includes('task-list-item')) return;
    walk(node, (child) => {
      if (!isElement(child) || child.tagName !== 'input') return;
      child.properties['ariaLabel'] = (textOf(node).trim().split('\n')[0] ?? '').trim();
    });
  });
};
