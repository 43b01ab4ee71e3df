import type { ProblemText, TextProblem } from '../problems/problem.ts';
import { splitFrontmatter, type SplitSource } from '../story/syntax/frontmatter.ts';
import { placeAt } from '../story/syntax/place-at.ts';
import type { ContentFile } from './content-files.ts';

const emptyFile: ProblemText = {
  name: 'empty-file',
  message: 'The file is empty.',
  reason: 'Its name would be on the site with nothing behind it.',
  fix: 'Write its content, or delete the file.',
};

const lostCharacter: ProblemText = {
  name: 'lost-character',
  message: 'The sign � stands here, in the place of one that could not be read.',
  reason: 'The file is not saved as UTF-8, so letters are lost, beginning with this one.',
  fix: 'Save the file as UTF-8 (in VS Code: “Save with Encoding”), and type the letter anew.',
};

const mergeConflict: ProblemText = {
  name: 'merge-conflict',
  message: 'Two versions of the file stand in it from here on, with the marks of git between them.',
  reason: 'Git could not tell which of them to keep; published would be both, and the marks.',
  fix: 'Keep what is right of both, and delete the lines <<<<<<<, ======= and >>>>>>>.',
};

/** The marks as git writes them, or the text of a block of code, which may show them. */
const conflictOrFence = /^<{7} .*\n(?:.*\n)*?={7}\n(?:.*\n)*?>{7}(?: |$)|^(`{3,}|~{3,})[^]*?^\1/mu;

const frontmatterReason = 'Headline, author and date stand there; without them there is no story.';

/**
 * Why a file cannot be read at all, if it cannot: nobody should have to guess that from YAML.
 *
 * @param split the two parts of an MDX file
 */
export function explainUnreadable(
  { text }: ContentFile,
  split: SplitSource | undefined,
): TextProblem | undefined {
  if (text.trim() === '') return { ...emptyFile, ...placeAt(text, 0) };
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0) return { ...lostCharacter, ...placeAt(text, lost) };
  const conflict = conflictAt(text);
  if (conflict !== undefined) return { ...mergeConflict, ...placeAt(text, conflict) };
  if (split === undefined) return undefined;
  if (!split.opened) return explainFrontmatter(text);
  return split.closed ? undefined : unclosedFrontmatter(text);
}

function conflictAt(text: string): number | undefined {
  if (!text.includes('<<<<<<< ') || !text.includes('>>>>>>>')) return undefined;
  for (const { 0: found, index } of text.matchAll(new RegExp(conflictOrFence, 'gmu')))
    if (found.startsWith('<')) return index;
  return undefined;
}

function explainFrontmatter(text: string): TextProblem {
  const first = /\S/u.exec(text)?.index ?? 0;
  if (first > 0 && splitFrontmatter(text.slice(first)).opened) {
    return {
      ...placeAt(text, 0),
      name: 'missing-frontmatter',
      message: 'Empty lines or spaces stand above the frontmatter.',
      reason: 'Frontmatter is read only if the three hyphens are the first line of the file.',
      fix: 'Delete everything above the first line ---.',
    };
  }
  return {
    ...placeAt(text, 0),
    name: 'missing-frontmatter',
    message: 'The file does not begin with frontmatter.',
    reason: frontmatterReason,
    fix: 'Begin the file with a line ---, then title: and the other fields, then a line ---.',
  };
}

function unclosedFrontmatter(text: string): TextProblem {
  const end = /\n[ \t]*\n/u.exec(text)?.index ?? text.trimEnd().length;
  const { line } = placeAt(text, end);
  return {
    ...placeAt(text, 0),
    name: 'unclosed-frontmatter',
    message: 'The frontmatter begins here with --- and never ends.',
    reason: 'Without its end the whole story is taken for fields.',
    fix: `Write a line --- below its last field, probably below line ${line}.`,
  };
}
