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
      return isQuotation ? idsOf(element.children) : [...quotedBlocks(element.children)];
    }),
  );
}

/** Of what is said, and of its translation. */
function idsOf(said: readonly BodyElement[]): string[] {
  return said.flatMap((child) =>
    child.type === 'html' ? idsIn(child.html) : idsOf(child.children),
  );
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]+)"/gu)].flatMap(([, id]) => id ?? []);
}
