import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { componentTypes, isElement } from '../tree.ts';

/** The lines of a `<Verse>` end where they were ended, as only two spaces would end them elsewhere. */
export const breakVerse: Transform = (root) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Verse') return;
    for (const stanza of node.children) if (isElement(stanza)) breakLines(stanza);
  });
};

function breakLines(parent: Element): void {
  const broken: ElementContent[] = [];
  for (const child of parent.children) {
    if (child.type === 'element') breakLines(child);
    if (child.type !== 'text') {
      broken.push(child);
      continue;
    }
    const isBroken = isBreak(broken.at(-1));
    // The end of the line stays behind the break: it divides words in the text that is quoted.
    const lines = child.value.split(/(?=\n)/u);
    for (const [index, line] of lines.entries()) {
      const wanted = line.startsWith('\n') && !(index === 0 && isBroken);
      if (wanted) broken.push(h('br'));
      broken.push({ ...child, value: line });
    }
  }
  parent.children = broken;
}

function isBreak(node: ElementContent | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br';
}
