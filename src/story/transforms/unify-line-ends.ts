import { visit } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { isComponent, isText } from '../tree.ts';

/**
 * Lines end alike, whatever machine the story was written on. The module door reads the file
 * itself, so files from Windows would have another text there, and other ids.
 */
export const unifyLineEnds: Transform = (root) => {
  visit(root, (node) => {
    if (node.type === 'root') return;
    if (isText(node)) node.value = unified(node.value);
    else if (isComponent(node)) {
      for (const attribute of node.attributes) {
        if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
          attribute.value = unified(attribute.value);
      }
    }
  });
};

function unified(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
