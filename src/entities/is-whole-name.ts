/** A name found in a text is a mention only when it is not a part of another word. */
import { SPACED_WORD } from '../text/word-characters.ts';

const WORD_AT_START = new RegExp(`^${SPACED_WORD}`, 'u');
const WORD_AT_END = new RegExp(`${SPACED_WORD}$`, 'u');
/** Signs that make one word of what they stand between: AT&T, alibaba.com, first_name. */
const JOINED_BEFORE = new RegExp(`${SPACED_WORD}[.&_]$`, 'u');
const JOINED_AFTER = new RegExp(`^['.&_@]${SPACED_WORD}`, 'u');
const POSSESSIVE_OR_PLURAL = /^'?s/u;
const PLURAL_AFTER_SIBILANT = /^es/u;
const SIBILANT_AT_END = /(?:s|x|z|ch|sh)$/iu;
const LATIN_AT_END = /\p{Script=Latin}$/u;

/** How much of the text around a name decides. */
const NEIGHBOURS = 4;

/**
 * Tells whether the name from `start` to `end` of a folded text is a word, or words, of its own. A
 * possessive or a simple plural may follow ("Alibaba's", "iPhones", "Foxes"). Where the name
 * begins or ends in a script without spaces, or in a sign, that side needs no boundary; nor does
 * a name beside such a script ("网易Kaola发布").
 */
export function isWholeName(folded: string, start: number, end: number): boolean {
  const name = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - NEIGHBOURS), start);
  if (WORD_AT_START.test(name) && (WORD_AT_END.test(before) || JOINED_BEFORE.test(before))) {
    return false;
  }
  if (!WORD_AT_END.test(name)) return true;
  const after = folded.slice(end, end + 2 * NEIGHBOURS);
  return endings(name, after).some((rest) => !WORD_AT_START.test(rest) && !JOINED_AFTER.test(rest));
}

/** What may come after the name: the text as it is, or without the ending of the name. */
function endings(name: string, after: string): string[] {
  if (!LATIN_AT_END.test(name)) return [after];
  const rests = [after, after.replace(POSSESSIVE_OR_PLURAL, '')];
  if (SIBILANT_AT_END.test(name)) rests.push(after.replace(PLURAL_AFTER_SIBILANT, ''));
  return rests.flatMap((rest) => [rest, rest.replace(/^'s(?!\p{L})/u, '')]);
}
