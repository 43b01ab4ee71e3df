import { visit } from 'unist-util-visit';
import { componentAttributes } from '../../../story/body/component-attributes.ts';
import { attributePlace } from '../../../story/syntax/attribute-place.ts';
import { offsetOf } from '../../../story/syntax/place-at.ts';
import { componentTypes, isComponentNamed } from '../../../story/tree.ts';
import { languageName } from '../../../words/language-name.ts';
import type { Finding } from '../finding.ts';
import type { StoryInReview } from '../in-review.ts';

/** Quotations in another language than their story, without what they mean. */
export function untranslatedQuotations({ root, source, lang }: StoryInReview): Finding[] {
  const found: Finding[] = [];
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Quote') return;
    const { lang: spoken, by } = componentAttributes(node).values;
    if (typeof spoken !== 'string' || isSameLanguage(spoken, lang)) return;
    if (node.children.some((child) => isComponentNamed(child, 'Translation'))) return;
    const start = offsetOf(source, attributePlace(source, node, 'lang'));
    const slots = {
      by: typeof by === 'string' ? by : '',
      language: languageName(spoken, 'en'),
      own: languageName(lang, 'en'),
    };
    found.push({ start, end: start + 'lang'.length, slots });
  });
  return found;
}

/** English in Britain is read in America. */
function isSameLanguage(one: string, other: string): boolean {
  return new Intl.Locale(one).language === new Intl.Locale(other).language;
}
