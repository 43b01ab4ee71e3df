import type { BodyElement } from '../../story/body/body-element.ts';

/** The ids of the blocks of a body that stand in quotations, which are marked as such by their look. */
export function quotedBlocks(body: readonly BodyElement[]): ReadonlySet<string> {
  return new Set(
    body.flatMap((element): string[] => {
      if (element.type === 'html')
        return [...element.html.matchAll(/<blockquote[\s\S]*?<\/blockquote>/gu)].flatMap(
          ([quotation]) => idsIn(quotation),
        );
      const isQuotation = element.type === 'Quote' || element.type === 'Post';
      return isQuotation
        ? element.children.flatMap((child) => (child.type === 'html' ? idsIn(child.html) : []))
        : [...quotedBlocks(element.children)];
    }),
  );
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/gu)].flatMap(([, id]) => id ?? []);
}
