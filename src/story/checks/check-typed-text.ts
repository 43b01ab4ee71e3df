import type { Element, Text } from 'hast';
import { visitParents } from 'unist-util-visit-parents';
import type { ProblemText } from '../../problems/problem.ts';
import type { Check } from '../transform.ts';
import { textOf, type StoryNode } from '../tree.ts';

interface TypedRule {
  readonly name: string;
  /** What is found in text that no markup was made of, as typed, without escapes. */
  readonly pattern: RegExp;
  /** Whether it has to stand where a line begins, of a paragraph or of an item. */
  readonly atStart?: true;
  /** Whether a link has to follow. */
  readonly beforeLink?: true;
  readonly describe: (match: RegExpExecArray) => Omit<ProblemText, 'name' | 'reason'>;
}

const rules: readonly TypedRule[] = [
  {
    name: 'bold-as-typed',
    pattern: /(?<![\w*])\*\*([^*\n]{1,200})\*\*(?![\w*])/u,
    describe: ([typed, words = '']) => ({
      message: `The asterisks of ${typed} are printed as typed.`,
      fix:
        words.trim() === words
          ? `Put a space on both sides of ${typed}, or take the signs at its ends out of the asterisks.`
          : `Write **${words.trim()}**, without spaces inside the asterisks.`,
    }),
  },
  {
    name: 'bold-as-typed',
    pattern: /(?<=\w)\*\*([^\s\w*]{1,5})\*\*/u,
    describe: ([typed, signs = '']) => ({
      message: `The asterisks of ${typed} are printed as typed.`,
      fix: `Write ${signs} without asterisks.`,
    }),
  },
  {
    name: 'bold-as-typed',
    pattern: /(?<![\w_~])(__|~~)[ \t]+(\S[^_~\n]{0,200}?)[ \t]+\1(?![\w_~])/u,
    describe: ([typed, signs = '', words = '']) => ({
      message: `The signs of ${typed} are printed as typed.`,
      fix: `Write ${signs}${words}${signs}, without spaces inside the signs.`,
    }),
  },
  {
    name: 'bold-as-typed',
    // Between letters such lines are part of a name; beside a sign that ends words they are not.
    pattern:
      /(?<![\w_])(__?)(?=[\p{L}\p{N}\p{Ps}\p{Pi}])([^_\n]{0,200}[\p{Po}\p{Pe}\p{Pf}])\1(?=[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])/u,
    describe: ([typed, signs = '', words = '']) => {
      const stars = '*'.repeat(signs.length);
      return {
        message: `The signs of ${typed} are printed as typed.`,
        fix: `Write ${stars}${words}${stars}.`,
      };
    },
  },
  {
    name: 'heading-as-typed',
    pattern: /^(#{2,6})(?=[^\s#])(.*)/mu,
    atStart: true,
    describe: ([, signs = '', words = '']) => ({
      message: `The signs ${signs} are printed as typed.`,
      fix: `Write a space behind them: ${signs} ${words}`,
    }),
  },
  {
    name: 'bullet-as-typed',
    pattern: /^([•◦▪●○‣∙⁃·])[ \t]*(\S.*)/mu,
    atStart: true,
    describe: ([, sign = '', words = '']) => ({
      message: `A line begins with ${sign}, which makes no list.`,
      fix: `Write - ${words}`,
    }),
  },
  {
    name: 'list-as-typed',
    // Two lines, so that it is no figure below zero and no number of a year.
    pattern: /^([-+*])(?=[\p{L}\p{N}])(.*)\n\1(?=[\p{L}\p{N}])/mu,
    atStart: true,
    describe: ([, sign = '', words = '']) => ({
      message: `Lines begin with ${sign} and no space, which makes no list.`,
      fix: `Write a space behind each sign: ${sign} ${words}`,
    }),
  },
  {
    name: 'list-as-typed',
    pattern: /^1([.)、．])[ \t]*(?=\p{L})(.*)\n2\1[ \t]*(?=\p{L})/mu,
    atStart: true,
    describe: ([, sign = '', words = '']) => ({
      message: `Lines begin with 1${sign} and 2${sign}, which makes no list here.`,
      fix: `Write a dot and a space behind each number: 1. ${words}`,
    }),
  },
  {
    name: 'link-as-typed',
    pattern: /\[([^[\]\n]+)\][ \t]+\($/u,
    beforeLink: true,
    describe: ([, words = '']) => ({
      message: `A space stands between [${words}] and its address.`,
      fix: `Write [${words}](…), without the space.`,
    }),
  },
  {
    name: 'link-as-typed',
    pattern: /\[([^[\]\n]+)\][ \t]+\(((?:\/|story:|entity:|page:|mailto:|tel:)[^()\s]+)\)/u,
    describe: ([, words = '', address = '']) => ({
      message: `A space stands between [${words}] and its address.`,
      fix: `Write [${words}](${address}), without the space.`,
    }),
  },
  {
    name: 'link-as-typed',
    pattern: /\[([^[\]\n]+)\][ \t]*（$/u,
    beforeLink: true,
    describe: ([, words = '']) => ({
      message: `The address of [${words}] stands between full-width signs.`,
      fix: `Write [${words}](…), with the signs ( and ).`,
    }),
  },
  {
    name: 'link-as-typed',
    pattern: /\(([^()\n]+)\)\[$/u,
    beforeLink: true,
    describe: ([, words = '']) => ({
      message: `The signs around “${words}” and its address are the wrong way round.`,
      fix: `Write [${words}](…).`,
    }),
  },
  {
    name: 'link-as-typed',
    pattern: /(?:\[([^[\]\n]+))?\]\($/u,
    beforeLink: true,
    describe: ([, words = '…']) => ({
      message: `[${words}] and its address make no link: the address holds a space, a backslash stands before its last sign ), or the words hold a footnote or another link.`,
      fix: 'Write %20 for each space in the address, and ) without a backslash; put footnotes and links behind it.',
    }),
  },
  {
    name: 'link-as-typed',
    pattern:
      /\[([^[\]\n]+)\]\(((?:\/|story:|entity:|page:|mailto:|tel:)[^()\n]*?[ \t][^()\n"']*)\)/u,
    describe: ([, words = '', address = '']) => ({
      message: `The address of [${words}] holds a space, so it is printed as typed.`,
      fix: `Write [${words}](${address.trim().replaceAll(/[ \t]+/gu, '%20')}), or the name without the space.`,
    }),
  },
  {
    name: 'note-as-typed',
    pattern: /(?<=\S)\^\[([^[\]\n]+)\](?!\()/u,
    describe: ([, words = '']) => ({
      message: 'A note stands in the middle of the text, where it is printed as typed.',
      fix: `Write [^1] here, and in a paragraph of its own: [^1]: ${words}`,
    }),
  },
  {
    name: 'note-as-typed',
    pattern: /\[\^([^[\]\n]*[^\S\n][^[\]\n]*)\]/u,
    describe: ([, label = '']) => ({
      message: `The name of the note “${label}” holds a space, so it is printed as typed.`,
      fix: `Write [^${label.trim().replaceAll(/\s+/gu, '-')}] at both places.`,
    }),
  },
  {
    name: 'note-as-typed',
    pattern: /［\^([^［］\n]+)］/u,
    describe: ([, label = '']) => ({
      message: `The note “${label}” stands between full-width brackets, which are printed as typed.`,
      fix: `Write [^${label}], and [^${label}]: before its text.`,
    }),
  },
  {
    name: 'link-without-address',
    pattern: /(?<![\w\]])\[([^[\]\n]+)\]\[(?!\d+\])([^[\]\n]*)\]/u,
    describe: ([typed, words = '', label = '']) => ({
      message: `${typed} is printed as typed: no address is called “${label || words}”.`,
      fix: `Write [${words}](https://…), or the address on a line of its own: [${label || words}]: https://…`,
    }),
  },
];

const reason = 'Readers would see the signs, and not what they were typed for.';

/** What was typed as markup and would be printed as it stands, where it is surely a slip. */
export const checkTypedText: Check = (root, { report, plain }) => {
  visitParents(root, 'text', (node, ancestors) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const parent = ancestors.at(-1);
    if (parent?.type === 'element' && parent.tagName === 'code') return;
    const typed = plain.slice(start.offset, end.offset);
    const siblings: readonly StoryNode[] = parent?.children ?? [];
    for (const rule of rules) {
      const match = rule.pattern.exec(typed);
      if (match === null || !applies(rule, match, node, parent, siblings)) continue;
      const place = { ...node, position: behind(node, typed.slice(0, match.index)) };
      report(place, { name: rule.name, ...rule.describe(match), reason });
    }
    const words = typed.endsWith('**') ? wordsBetweenAsterisks(node, siblings, plain) : undefined;
    if (words !== undefined) {
      const place = { ...node, position: behind(node, typed.slice(0, typed.lastIndexOf('**'))) };
      report(place, { name: 'bold-as-typed', ...explainAround(words), reason });
    }
  });
};

/** What stands between two asterisks on either side that are text: `***Read more:* **`. */
function wordsBetweenAsterisks(
  node: Text,
  siblings: readonly StoryNode[],
  plain: string,
): string | undefined {
  const at = siblings.indexOf(node);
  const [between, after] = siblings.slice(at + 1, at + 3);
  if (between?.type !== 'element' || after?.type !== 'text') return undefined;
  const typed = plain.slice(after.position?.start.offset, after.position?.end.offset);
  return /^\s*\*\*(?!\*)/u.test(typed) ? textOf(between).trim() : undefined;
}

function explainAround(words: string): Pick<ProblemText, 'message' | 'fix'> {
  return {
    message: `The asterisks around “${words}” are printed as typed.`,
    fix: 'Write **…** or, where it is to be slanted too, ***…***, without spaces inside the asterisks.',
  };
}

function applies(
  { atStart, beforeLink }: TypedRule,
  match: RegExpExecArray,
  node: Text,
  parent: { readonly type: string } | undefined,
  siblings: readonly StoryNode[],
): boolean {
  if (atStart === true && !isParagraph(parent)) return false;
  // What stands behind other nodes begins no line of its own, but for those below its first.
  if (atStart === true && match.index === 0) return siblings[0] === node;
  if (beforeLink !== true) return true;
  const next = siblings[siblings.indexOf(node) + 1];
  return next?.type === 'element' && next.tagName === 'a';
}

function isParagraph(node: { readonly type: string } | undefined): boolean {
  return node !== undefined && 'tagName' in node && /^(?:p|li)$/u.test(String(node.tagName));
}

/** The place in a text behind some of it. */
function behind({ position }: Text, before: string): Element['position'] {
  if (position === undefined) return undefined;
  const { start, end } = position;
  const lines = before.split('\n');
  const column = (lines.at(-1) ?? '').length + (lines.length === 1 ? start.column : 1);
  return { start: { line: start.line + lines.length - 1, column }, end };
}
