/** A stretch of a text; lines do not break within a whole one. */
export interface TextPart {
  readonly text: string;
  readonly isWhole: boolean;
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const sum = String.raw`(?:(?:RMB|CNY|US\$|HK\$|[€$£¥])\s?)?\d[\d.,]*\s(?:thousand|million|billion|trillion)`;
const currency = String.raw`(?:RMB|CNY|EUR|USD)\s\d[\d.,]*\d`;
const day = String.raw`(?<!\d)\d{1,2}\s(?:${months})`;
/** A word behind a single letter and a hyphen: e-commerce. */
const prefixed = String.raw`(?<![\p{L}\p{N}-])\p{L}-\p{L}+`;
const always = [sum, currency, day, prefixed].join('|');

/** Names that a line may end in anywhere, unless it is told not to: without spaces, and short. */
const unspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,8}$/u;

/**
 * Divides a text, so that no line ends within a sum ($2 billion), a day (6 September) or behind the
 * only letter before a hyphen (e-commerce). Joined, the parts are the text.
 *
 * @param names are kept whole too, if they are of a few Chinese or Japanese characters
 */
export function unbrokenParts(text: string, names: readonly string[] = []): TextPart[] {
  const kept = names
    .filter((name) => unspaced.test(name))
    .sort((one, other) => other.length - one.length);
  const whole = new RegExp([...kept, always].join('|'), 'gu');
  const parts: TextPart[] = [];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(whole)) {
    if (index > done) parts.push({ text: text.slice(done, index), isWhole: false });
    parts.push({ text: found, isWhole: true });
    done = index + found.length;
  }
  if (done < text.length) parts.push({ text: text.slice(done), isWhole: false });
  return parts;
}
