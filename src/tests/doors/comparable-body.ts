import type { BodyElement } from '../../story/body/body-element.ts';
import { comparableHtml } from './comparable-html.ts';

/** A body with its HTML as trees, for comparing what two parsers made of one story. */
export function comparableBody(elements: readonly BodyElement[]): unknown[] {
  return elements.map((element) => {
    if (element.type === 'html') return comparableHtml(element.html);
    if (element.type === 'holder')
      return {
        open: comparableHtml(`${element.open}${element.close}`),
        children: comparableBody(element.children),
      };
    return { ...element, children: comparableBody(element.children) };
  });
}
