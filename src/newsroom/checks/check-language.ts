import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { Root } from 'hast';
import type { StoryProblem } from '../../problems/story-problem.ts';
import { otherLanguageOf } from '../../text/other-language-of.ts';

/** A story is in the language that it says: most of its letters are of a script of that language. */
export function checkLanguage(root: Root, lang: string): StoryProblem[] {
  const other = otherLanguageOf(ownText(root), lang);
  if (other === undefined) return [];
  return [
    {
      at: { in: 'frontmatter', path: ['lang'] },
      problem: {
        name: 'language-not-said',
        message: `Most of the text is not in the letters of its language, “${lang}”.`,
        reason:
          'Screen readers would read it aloud as another language, and search would take it for one.',
        fix: `Write the language into the frontmatter: lang: ${other}.`,
      },
    },
  ];
}

/** The text without what says its own language, and without code. */
function ownText(root: Root): string {
  const parts: string[] = [];
  visit(root, (node): VisitorResult => {
    if (
      node.type === 'element' &&
      (node.properties['lang'] !== undefined || node.tagName === 'pre')
    )
      return SKIP;
    if (node.type === 'text') parts.push(node.value);
    return undefined;
  });
  return parts.join(' ');
}
