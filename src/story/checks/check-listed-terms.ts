import { visit } from 'unist-util-visit';
import type { Check } from '../transform.ts';
import { isElement, textOf, type StoryNode } from '../tree.ts';

const reason = 'Programs that read pages aloud say each term with what belongs to it.';

/** A list of terms, `<dl>`, holds terms and what they mean, in this order and nothing else. */
export const checkListedTerms: Check = (root, { report }) => {
  visit(root, 'element', (list) => {
    if (list.tagName !== 'dl') return;
    const content = list.children.filter(
      (node) => node.type !== 'text' || node.value.trim() !== '',
    );
    const stray = content.find((node) => !isNamed(node, 'dt') && !isNamed(node, 'dd'));
    if (stray !== undefined) {
      report(stray, {
        name: 'text-outside-term',
        message: `“${textOf(stray).trim()}” stands straight in <dl>.`,
        reason,
        fix: 'Put it inside <dt> if it is a term, or <dd> if it says what one means.',
      });
      return;
    }
    for (const [index, node] of content.entries()) {
      const next = content[index + 1];
      const isAlone = isNamed(node, 'dt') ? next === undefined : index === 0;
      if (!isAlone) continue;
      report(node, {
        name: 'term-without-meaning',
        message: isNamed(node, 'dt')
          ? `Nothing says what the term “${textOf(node).trim()}” means.`
          : 'A meaning stands here without its term.',
        reason,
        fix: isNamed(node, 'dt') ? 'Write <dd>…</dd> below it.' : 'Write <dt>…</dt> above it.',
      });
    }
  });
};

function isNamed(node: StoryNode, tag: string): boolean {
  return isElement(node) && node.tagName === tag;
}
