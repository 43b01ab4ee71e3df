import type { ProblemText, TextProblem } from '../problems/problem.ts';
import { splitFrontmatter, type SplitSource } from '../story/syntax/frontmatter.ts';
import { placeAt } from '../story/syntax/place-at.ts';
import { hiddenCharacter } from '../text/hidden-character.ts';
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

/** A sign that stands where a letter was lost when the file was converted, and was then saved. */
const replacedCharacter: ProblemText = {
  name: 'lost-character',
  message: 'The sign � stands here, in the place of one that could not be read.',
  reason: 'A letter was lost when the text was converted from another encoding.',
  fix: 'Type the letter anew.',
};

const hiddenReason =
  'Nobody sees it, and it can change what readers and programs take the text for.';

const frontmatterReason = 'Headline, author and date stand there; without them there is no story.';

/**
 * Why a file cannot be read at all, if it cannot: nobody should have to guess that from YAML.
 *
 * @param split the two parts of an MDX file
 */
export function explainUnreadable(
  { text, isUtf8 }: Pick<ContentFile, 'text' | 'isUtf8'>,
  split: SplitSource | undefined,
): TextProblem | undefined {
  if (text.trim() === '') return { ...emptyFile, ...placeAt(text, 0) };
  const lost = isUtf8 ? outsideCode(text, '\uFFFD') : text.indexOf('\uFFFD');
  if (lost !== undefined)
    return { ...(isUtf8 ? replacedCharacter : lostCharacter), ...placeAt(text, Math.max(lost, 0)) };
  const hidden = hiddenCharacter(text);
  if (hidden !== undefined) {
    return {
      ...placeAt(text, hidden.offset),
      name: 'hidden-character',
      message: `Here stands ${hidden.name}.`,
      reason: hiddenReason,
      fix: 'Delete it; if it came along with a text from elsewhere, type the word anew.',
    };
  }
  const conflict = outsideCode(text, '<<<<<<< ');
  if (conflict !== undefined && /^<{7} [^]*^={7}$[^]*^>{7}/mu.test(text.slice(conflict)))
    return { ...mergeConflict, ...placeAt(text, conflict) };
  if (split === undefined) return undefined;
  if (!split.opened) return explainFrontmatter(text);
  return split.closed ? undefined : unclosedFrontmatter(text);
}

/** Where a sign stands outside of blocks of code and of code in a line, which may show it. */
function outsideCode(text: string, sign: string): number | undefined {
  if (!text.includes(sign)) return undefined;
  const code = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1|$(?![^]))|(`+)[^`]+\2(?!`)/gmu;
  const masked = text.replace(code, (found) => ' '.repeat(found.length));
  const offset = masked.indexOf(sign);
  return offset < 0 ? undefined : offset;
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
