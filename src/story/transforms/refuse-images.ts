import type { Transform } from '../transform.ts';
import { isElement, walk } from '../tree.ts';

/** A Markdown image has no credit: pictures come with `<Figure>`. */
export const refuseImages: Transform = (root, context) => {
  walk(root, (node) => {
    if (!isElement(node) || node.tagName !== 'img') return;
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
