import type { BodyElement, ElementOf } from './body-element.ts';

/** All quotations of a body in reading order, those within other components too. */
export function quotesIn(body: readonly BodyElement[]): ElementOf<'Quote'>[] {
  return body.flatMap((element) => {
    if (element.type === 'html') return [];
    return element.type === 'Quote' ? [element] : quotesIn(element.children);
  });
}
