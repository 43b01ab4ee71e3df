import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import { replaceAt, runningTexts, textOf, textsOf, type StoryParent } from '../tree.ts';

const fromRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/gu;
const latin = /\p{Script=Latin}/gu;

/** A figure and the Latin words after it, as in “3,379 km”; not “iPhone 15 Pro”, which begins with such a word. */
const measure =
  /((?<!\p{Script=Latin}[\s'’.,&/-]{0,2}|[\p{L}\p{N}.,])\p{Nd}[\p{Nd}.,]*\s?\p{Script=Latin}[\p{Script=Latin}²³/°]*(?:[ \u00a0][\p{Script=Latin}\p{Nd}²³/°'’-]+)*)/u;

/**
 * In text that runs from right to left, a figure before a Latin unit changes places with it: readers
 * see “km 3,379”. The two are marked as one piece that runs on its own. It comes before what
 * remembers text nodes.
 */
export function isolateMeasures(root: Root): void {
  for (const block of runningTexts(root).flat()) {
    if (!runsFromRight(textOf(block))) continue;
    visit(block, 'text', (node, index, parent): VisitorResult => {
      if (parent === undefined || isKept(parent)) return undefined;
      const pieces = node.value.split(measure).filter((piece) => piece !== '');
      if (!pieces.some(isMeasure)) return undefined;
      const parts = textsOf(node, pieces).map((text): ElementContent =>
        isMeasure(text.value) ? h('bdi', { dir: 'ltr' }, [text]) : text,
      );
      return replaceAt(parent, index, parts);
    });
  }
}

/** Code, and what the reporter set apart. */
function isKept(parent: StoryParent): boolean {
  return parent.type === 'element' && ['code', 'bdi', 'bdo'].includes(parent.tagName);
}

function isMeasure(text: string): boolean {
  return measure.exec(text)?.[0] === text;
}

/** Whether most letters of a text are written from right to left. */
function runsFromRight(text: string): boolean {
  return (text.match(fromRight)?.length ?? 0) > (text.match(latin)?.length ?? 0);
}
