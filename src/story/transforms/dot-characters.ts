import type { Element, ElementContent, Text } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { Transform } from '../transform.ts';
import { isElement, isText, runningTexts, textOf, textsOf } from '../tree.ts';

const characters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]/u;

/** Letters, figures and what stands between them, as in “ iPhone 15 ”. */
const lettersBetween =
  /(\s*[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}](?:[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{P}]|['’.,/-](?=[\p{L}\p{Nd}]))*)/u;

/**
 * In Chinese text emphasis is set as dots under the characters. Words in letters that stand in it
 * are marked, as no dots belong under them. It comes before what remembers text nodes.
 */
export const dotCharacters: Transform = (root) => {
  for (const block of runningTexts(root).flat()) {
    if (!isWrittenInCharacters(textOf(block))) continue;
    visit(block, 'element', (node) => {
      if (node.tagName === 'em') markLetters(node);
    });
  }
};

/** Whether a text has more characters than words in letters. */
function isWrittenInCharacters(text: string): boolean {
  if (!characters.test(text)) return false;
  const count = text.match(new RegExp(characters.source, 'gu'))?.length ?? 0;
  return count > (text.match(/[\p{Script=Latin}]+/gu)?.length ?? 0);
}

function markLetters(emphasis: Element): void {
  if (!characters.test(textOf(emphasis))) {
    emphasis.properties['className'] = ['undotted'];
    return;
  }
  divide(emphasis);
}

function divide(element: Element): void {
  element.children = element.children.flatMap((child): ElementContent[] => {
    if (isText(child)) return dividedText(child);
    if (isElement(child) && child.tagName !== 'code') divide(child);
    return [child];
  });
}

function dividedText(node: Text): ElementContent[] {
  const pieces = node.value.split(lettersBetween).filter((piece) => piece !== '');
  if (pieces.length === 1 && characters.test(node.value)) return [node];
  return textsOf(node, pieces).map((text) =>
    lettersBetween.test(text.value) ? h('span', { className: ['undotted'] }, [text]) : text,
  );
}
