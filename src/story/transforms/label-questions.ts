import { visit } from 'unist-util-visit';
import { isQuestion } from '../text/is-question.ts';
import type { Transform } from '../transform.ts';
import { componentTypes } from '../tree.ts';

/** The questions of `<Questions>` are told from the answers. */
export const labelQuestions: Transform = (root) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Questions') return;
    for (const child of node.children) {
      if (isQuestion(child)) child.properties['className'] = ['question'];
    }
  });
};
