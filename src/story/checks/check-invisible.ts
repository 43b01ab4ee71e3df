import type { Check } from '../transform.ts';
import { placeAt } from '../syntax/place-at.ts';
import { invisibleLetters } from '../../problems/explain-invisible.ts';

/** Characters without width, each kind told once, where it first stands. */
export const checkInvisible: Check = (_root, { report, plain }) => {
  for (const { code, what, pattern, instead } of invisibleLetters) {
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
        fix: `Delete it${instead === '' ? '' : `; where a word may break, write ${instead}`}.`,
      },
    );
  }
};
