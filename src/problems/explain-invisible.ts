import type { FieldProblem } from './telling.ts';

/** A character without width that breaks search, copying and line ends. */
export interface InvisibleLetter {
  readonly code: string;
  /** What it is, at the beginning of a sentence. */
  readonly what: string;
  readonly pattern: RegExp;
  /** What marks in MDX where a word may break instead, if it was typed for that. */
  readonly instead: string;
}

/** Characters without width that come with pasted text. */
export const invisibleLetters: readonly InvisibleLetter[] = [
  { code: 'U+00AD', what: 'A soft hyphen', pattern: /\u00ad/gu, instead: '&shy;' },
  // Thai, Lao, Khmer and Burmese write no spaces, and mark with it where a line may end.
  {
    code: 'U+200B',
    what: 'A space without width',
    pattern:
      /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu,
    instead: '<wbr />',
  },
  { code: 'U+2060', what: 'An invisible word joiner', pattern: /\u2060/gu, instead: '' },
];

/** Says that a text for readers holds a character without width. */
export function explainInvisible(text: string): FieldProblem | undefined {
  const found = invisibleLetters.find(({ pattern }) => text.search(pattern) !== -1);
  if (found === undefined) return undefined;
  const { what, code } = found;
  return {
    name: 'invisible-character',
    says: `holds ${what.charAt(0).toLowerCase()}${what.slice(1)} (${code}), which nobody sees`,
    reason: 'It comes with pasted text, and words that hold it are not found.',
    fix: 'Delete it, or type the word anew.',
  };
}
