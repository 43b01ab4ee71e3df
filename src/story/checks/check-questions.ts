import { visit } from 'unist-util-visit';
import { isQuestion } from '../text/is-question.ts';
import type { Check } from '../transform.ts';
import { componentTypes, textOf } from '../tree.ts';

/** `<Questions>` begins with a question, and each question has an answer. */
export const checkQuestions: Check = (root, { report }) => {
  visit(root, componentTypes, (node) => {
    if (node.name !== 'Questions') return;
    const content = node.children.filter((child) => child.type !== 'text');
    const [first] = content;
    if (first !== undefined && !isQuestion(first)) {
      report(first, {
        name: 'answer-without-question',
        message: 'What stands first in <Questions> is no question.',
        reason: 'Readers tell questions from answers by the bold type of the questions.',
        fix: 'Write the question above it, as a paragraph in bold: **Why now?**',
      });
    }
    for (const [index, question] of content.entries()) {
      const next = content[index + 1];
      if (!isQuestion(question) || (next !== undefined && !isQuestion(next))) continue;
      report(question, {
        name: 'question-without-answer',
        message: `The question “${textOf(question).trim()}” has no answer below it.`,
        reason: 'Readers would take the next question for the answer.',
        fix: 'Write the answer below it, or take the asterisks off words that are no question.',
      });
    }
  });
};
