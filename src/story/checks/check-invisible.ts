import type { Check } from '../transform.ts';
import { placeAt } from '../syntax/place-at.ts';

/** Characters that nobody sees, and that break search, copying and line ends. */
const invisible = [
  { code: 'U+00AD', what: 'A soft hyphen', pattern: /\u00ad/gu, instead: ' &shy;' },
  // Thai, Lao, Khmer and Burmese write no spaces, and mark with it where a line may end.
  {
    code: 'U+200B',
    what: 'A space without width',
    pattern:
      /(?<![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b(?![\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu,
    instead: ' <wbr />',
  },
  { code: 'U+2060', what: 'An invisible word joiner', pattern: /\u2060/gu, instead: '' },
];

/** Characters without width, each kind told once, where it first stands. */
export const checkInvisible: Check = (_root, { report, plain }) => {
  for (const { code, what, pattern, instead } of invisible) {
    const [first, ...others] = plain.matchAll(pattern);
    if (first === undefined) continue;
    const start = placeAt(plain, first.index);
    const more =
      others.length === 0
        ? ''
        : `, and in ${others.length} other ${others.length === 1 ? 'place' : 'places'}`;
    report(
      { type: 'text', value: '', position: { start, end: start } },
      {
        name: 'invisible-character',
        message: `${what} (${code}) stands here${more}, which nobody sees.`,
        reason: 'It comes with pasted text, and words that hold it are not found.',
        fix: `Delete it${instead === '' ? '' : `; where a word may break, write${instead}`}.`,
      },
    );
  }
};
