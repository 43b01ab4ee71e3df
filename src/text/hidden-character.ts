/** A character that has no place in a text for readers. */
export interface HiddenCharacter {
  /** Its offset in UTF-16 units. */
  readonly offset: number;
  /** What it is, for people: `a control character (U+0007)`. */
  readonly name: string;
}

/** The signs that change the order of writing until they are closed, and those that close them. */
const overrides = /[\u202A-\u202E]/u;

/**
 * Control characters but for tabs and line ends; line separators; the embeddings and overrides of
 * writing direction; a byte order mark in the middle; what is no character; halves of characters;
 * tags outside of flags. Joiners stay: Persian, Indian scripts and emoji need them.
 */
const hidden =
  /[^\P{Cc}\t\n]|[\u2028\u2029\u202A-\u202E\uFEFF\uFFF9-\uFFFB]|\p{Surrogate}|\p{Noncharacter_Code_Point}|[\u{E0000}-\u{E007F}](?<!\u{1F3F4}[\u{E0020}-\u{E007F}]+)/u;

const isolates = /[\u2066-\u2069]/gu;

/**
 * The first character of a text that nobody sees and that can change what readers see, or
 * `undefined`. The isolates of writing direction are right if each is closed on its line.
 */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
  const offset = hidden.exec(text)?.index ?? openIsolate(text);
  if (offset === undefined) return undefined;
  const code = text.codePointAt(offset) ?? 0;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return { offset, name: `${kindOf(String.fromCodePoint(code))} (${number})` };
}

function kindOf(character: string): string {
  if (overrides.test(character) || /[\u2066-\u2069]/u.test(character))
    return 'a sign that changes the direction of writing';
  if (/\p{Surrogate}/u.test(character)) return 'half of a character';
  if (/[\u2028\u2029\r]/u.test(character)) return 'a line end that is none';
  return /\p{Cc}/u.test(character) ? 'a control character' : 'a character that nobody sees';
}

/** The first isolate that its line does not close, or that closes nothing. */
function openIsolate(text: string): number | undefined {
  if (!/[\u2066-\u2069]/u.test(text)) return undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const open: number[] = [];
    for (const { 0: sign, index } of line.matchAll(isolates)) {
      if (sign !== '\u2069') open.push(index);
      else if (open.pop() === undefined) return start + index;
    }
    const [first] = open;
    if (first !== undefined) return start + first;
    start += line.length + 1;
  }
  return undefined;
}
