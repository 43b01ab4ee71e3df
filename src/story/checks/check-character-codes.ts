import { hiddenCharacter } from '../../text/hidden-character.ts';
import { placeAt } from '../syntax/place-at.ts';
import type { Check } from '../transform.ts';

/** Codes by name that stand for characters without width; there are none for the others. */
const named: Readonly<Record<string, string>> = {
  ZeroWidthSpace: '\u200B',
  NegativeVeryThinSpace: '\u200B',
  NegativeThinSpace: '\u200B',
  NegativeMediumSpace: '\u200B',
  NegativeThickSpace: '\u200B',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/** What HTML makes of codes for no character, and of halves of one. */
const none = /[\0\uFFFD]|\p{Surrogate}/u;
const closing = /^[^\n]*&#(?:x2069|8297);/iu;
const opening = /&#(?:x206[678]|829[456]);[^\n]*$/iu;
const withoutWidth = /[\u200B\u2060-\u2064]/u;

/** `&#x202e;`: a code for a character that a text may not hold is told like the character. */
export const checkCharacterCodes: Check = (_root, { report, plain }) => {
  for (const { 0: code, 1: content = '', index } of plain.matchAll(/&(#\w+|\w+);/gu)) {
    const character = characterOf(content);
    const held = character === undefined ? undefined : nameOf(character, plain, index);
    // Attributes of components are checked as values.
    if (held === undefined || /<[A-Z][^<>]*$/u.test(plain.slice(Math.max(0, index - 500), index)))
      continue;
    const start = placeAt(plain, index);
    report(
      { type: 'text', value: '', position: { start, end: start } },
      {
        name: 'hidden-character',
        message: `The code ${code} stands for ${held}.`,
        reason: 'Nobody sees it, and it can change what readers and programs take the text for.',
        fix: 'Delete it; where a word may break, write &shy; or <wbr />.',
      },
    );
  }
};

function characterOf(content: string): string | undefined {
  if (!content.startsWith('#')) return Object.hasOwn(named, content) ? named[content] : undefined;
  const digits = /^#(?:x([\da-f]+)|(\d+))$/iu.exec(content);
  if (digits === null) return undefined;
  const number = digits[1] === undefined ? Number(digits[2]) : Number.parseInt(digits[1], 16);
  return number > 0x10ffff ? '\uFFFD' : String.fromCodePoint(number);
}

function nameOf(character: string, plain: string, index: number): string | undefined {
  if (none.test(character)) return 'no character';
  // Isolates are right in pairs, as in a text that has them as they are.
  if (/[\u2066-\u2068]/u.test(character) && closing.test(plain.slice(index, index + 500)))
    return undefined;
  if (character === '\u2069' && opening.test(plain.slice(Math.max(0, index - 500), index)))
    return undefined;
  if (withoutWidth.test(character)) return 'a character without width';
  return hiddenCharacter(character)?.name;
}
