import { visit } from 'unist-util-visit';
import type { Check } from '../transform.ts';

/** A Markdown image has no credit: pictures come with `<Figure>`. */
export const checkImages: Check = (root, context) => {
  visit(root, 'element', (node) => {
    if (node.tagName !== 'img') return;
    const { src, alt } = { src: '', alt: '', ...node.properties };
    context.report(node, {
      name: 'image-without-credit',
      message: `The picture ${String(src)} stands here without a credit.`,
      reason:
        'Readers are told who made a picture, and its size is worked out so that the page does not jump.',
      fix: `Write <Figure src="${String(src)}" alt="${String(alt)}" credit="…" />`,
    });
  });
};
