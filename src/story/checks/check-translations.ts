import { visit } from 'unist-util-visit';
import type { ProblemText } from '../../problems/problem.ts';
import { componentAttributes } from '../body/component-attributes.ts';
import type { Check } from '../transform.ts';
import { componentTypes, isComponent, textOf, type ComponentNode } from '../tree.ts';

/** A `<Translation>` stands once, below words that are in another language than the story. */
export const checkTranslations: Check = (root, { report }) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Quote') return;
    const content = node.children.filter((child) => child.type !== 'text');
    const [translation, second] = content.filter(
      (child): child is ComponentNode => isComponent(child) && child.name === 'Translation',
    );
    if (translation === undefined) return;
    const original = content.filter((child) => child !== translation && child !== second);
    const said = original.map(textOf).join(' ');
    if (componentAttributes(node).values['lang'] === undefined)
      report(translation, languageNotSaid);
    else if (second !== undefined || content.at(-1) !== translation || said.trim() === '')
      report(second ?? translation, misplaced);
    else if (plain(said) === plain(textOf(translation))) report(translation, nothingTranslated);
  });
};

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

const languageNotSaid: ProblemText = {
  name: 'translation-without-language',
  message: 'The <Quote> around this <Translation> does not say in which language the words are.',
  reason: 'Readers are shown both, and programs read each aloud in its own language.',
  fix: 'Write it in the tag of the quotation: <Quote by="zhou-hai" lang="zh">.',
};

const misplaced: ProblemText = {
  name: 'misplaced-translation',
  message: 'A <Translation> stands once in its <Quote>, below the words that it translates.',
  reason: 'Readers look for what words mean right below them.',
  fix: 'Write the words as they were said first, and all of their translation in one <Translation> at the end.',
};

const nothingTranslated: ProblemText = {
  name: 'nothing-translated',
  message: 'This <Translation> has the very words that stand above it.',
  reason: 'It is to say in the language of the story what they mean.',
  fix: 'Write what they mean, or take the tag away.',
};
