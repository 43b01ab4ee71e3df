import { visitParents } from 'unist-util-visit-parents';
import { componentAttributes } from '../body/component-attributes.ts';
import { isQuestion } from '../text/is-question.ts';
import type { Transform } from '../transform.ts';
import { componentTypes, entryOf } from '../tree.ts';

/**
 * The questions of `<Questions>` are told from the answers, by their look and as headings, from one to
 * the next of which readers of the page by ear can go: below the title of theirs, and that of the
 * entry of live coverage that they stand in.
 */
export const labelQuestions: Transform = (root) => {
  visitParents(root, componentTypes, (node, ancestors) => {
    if (node.name !== 'Questions') return;
    const isTitled = componentAttributes(node).values['title'] !== undefined;
    const isInEntry = ancestors.some((one) => one.type === 'element' && entryOf(one) !== undefined);
    const level = 2 + Number(isTitled) + Number(isInEntry);
    for (const child of node.children) {
      if (!isQuestion(child)) continue;
      child.tagName = `h${level}`;
      child.properties['className'] = ['question'];
    }
  });
};
