import type { BodyElement } from '../../story/body/body-element.ts';
import { comparableHtml } from './comparable-html.ts';

/** A body with its HTML as trees, for comparing what two parsers made of one story. */
export function comparableBody(elements: readonly BodyElement[]): unknown[] {
  return elements.map((element) => {
    if (element.type === 'html') return comparableHtml(element.html);
    return { ...element, children: comparableBody(element.children) };
  });
}
