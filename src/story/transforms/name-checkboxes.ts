import { visit } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { classesOf, textOf } from '../tree.ts';

/** The boxes of a task list get the words beside them as their name. */
export const nameCheckboxes: Transform = (root) => {
  visit(root, 'element', (node) => {
    if (!classesOf(node).includes('task-list-item')) return;
    visit(node, 'element', (child) => {
      if (child.tagName !== 'input') return;
      child.properties['ariaLabel'] = (textOf(node).trim().split('\n')[0] ?? '').trim();
    });
  });
};
