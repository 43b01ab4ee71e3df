import type { Transform } from '../transform.ts';
import { isElement, runningTexts, textOf } from '../tree.ts';

/** A paragraph that begins with bold words and a colon ("**Details:**") is a labelled one. */
export const labelLeadIns: Transform = (root) => {
  for (const node of runningTexts(root).flat()) {
    if (!isElement(node) || node.tagName !== 'p') continue;
    const [first] = node.children;
    if (
      first?.type !== 'element' ||
      first.tagName !== 'strong' ||
      !/[:：]\s*$/u.test(textOf(first))
    )
      continue;
    node.properties['className'] = ['labelled'];
    first.properties['className'] = ['label'];
  }
};
