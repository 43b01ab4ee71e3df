/**
 * A quote is compared with a story in folded form, so that what looks alike is alike: the reporter
 * types a straight quote where the story has a curly one. The index map leads back to the text.
 */

/** Not seen by a reader: zero-width characters, direction marks, soft hyphen. */
const INVISIBLE =
  '\\u00AD\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const MARKS = `(?:[${INVISIBLE}]*\\p{M})*`;

/** Line ends carry no combining mark, so a block never grows into the one before it. */
const WHITE_SPACE = new RegExp(
  `[\\t-\\r\\u0085\\u2028\\u2029]|\\p{White_Space}(?![${INVISIBLE}]*\\p{M})`,
  'uy',
);

/** What is never taken apart, in the order in which it is tried. */
const UNIT = new RegExp(
  [
    '\\p{Regional_Indicator}{2}',
    `\\p{Extended_Pictographic}(?:[${INVISIBLE}]*\\p{M}|\\p{Emoji_Modifier}|[\\u{E0020}-\\u{E007F}]|\\u200D\\p{Extended_Pictographic})*`,
    `[\\u1100-\\u115F]*[\\uAC00-\\uD7A3\\u1160-\\u11A7][\\u1160-\\u11A7]*[\\u11A8-\\u11FF]*${MARKS}`,
    `[${INVISIBLE}]`,
    `[^]${MARKS}`,
  ].join('|'),
  'uy',
);

/** Emoji and text presentation look alike to a search; a joiner counts only between emoji. */
const DROPPED = new RegExp(
  `(?!\\u200D)[${INVISIBLE}\\uFE0E\\uFE0F]|\\u200D(?!\\p{Extended_Pictographic})`,
  'gu',
);

const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/[“”„‟«»″＂]/u, '"'],
  [/[‘’‚‛‹›′`´ʼ＇]/u, "'"],
  [/[‐-―−﹘﹣－⸺⸻]/u, '-'],
  [/\u2026/u, '...'],
  [/\p{White_Space}/u, ' '],
];

/** The commonest signs that are folded, by their codes: where nothing extends one, nobody need look closer. */
const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({ '"': '"“”', "'": "'`‘’", '-': '-–—', ' ': ' \t\n\v\f\r' }).flatMap(
    ([folded, signs]) => Array.from(signs, (sign) => [sign.charCodeAt(0), folded] as const),
  ),
);

/** A folded text. For each of its UTF-16 units: the source unit that it came from, start and end. */
export interface FoldedText {
  readonly folded: string;
  readonly map: { readonly starts: readonly number[]; readonly ends: readonly number[] };
}

/**
 * Folds a text for comparison: NFC; white space of any kind and length to one space; curly, angled
 * and straight quotes alike; any dash, or run of dashes, to one hyphen; `…` to three dots; invisible
 * characters and emoji presentation selectors dropped, except a joiner (ZWJ) between two emoji,
 * which makes another sign of them. Case stays. Offsets are UTF-16. Two neighbours in the folded
 * text have the same start in the map when they come from one unit (a surrogate pair, a combining
 * sequence, an emoji sequence, a Hangul syllable, a flag), which is thereby never split.
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  const emit = (value: string, start: number, end: number): void => {
    for (let index = 0; index < value.length; index += 1) {
      starts.push(start);
      ends.push(end);
    }
    folded += value;
  };
  let last = '';
  let position = 0;
  while (position < text.length) {
    const start = position;
    position = plainEnd(text, start);
    if (position > start) {
      for (let index = start; index < position; index += 1) {
        starts.push(index);
        ends.push(index + 1);
      }
      folded += text.slice(start, position);
      last = text.charAt(position - 1);
      continue;
    }
    const sign = mayExtend(text.charCodeAt(start + 1))
      ? undefined
      : SIGNS.get(text.charCodeAt(start));
    const space = sign === undefined ? matchAt(WHITE_SPACE, text, start) : undefined;
    const unit =
      sign === undefined
        ? (space ?? matchAt(UNIT, text, start) ?? text.charAt(start))
        : text.charAt(start);
    position += unit.length;
    const value = sign ?? (space === undefined ? foldUnit(unit) : ' ');
    if (value === '') continue;
    if (value === last && (value === ' ' || value === '-')) ends[ends.length - 1] = position;
    else emit(value, start, position);
    last = value;
  }
  return { folded, map: { starts, ends } };
}

/** Folds a quote, and takes off white space at both ends: it never belongs to what is quoted. */
export function foldQuote(quote: string): string {
  return foldText(quote).folded.replaceAll(/^ (?!\p{M})| $/gu, '');
}

/** Tells whether an index of a folded text lies between two units of its source. */
export function isUnitBoundary({ map: { starts } }: FoldedText, index: number): boolean {
  return index === 0 || index === starts.length || starts[index] !== starts[index - 1];
}

function matchAt(pattern: RegExp, text: string, index: number): string | undefined {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0];
}

function foldUnit(unit: string): string {
  const [base = ''] = unit;
  const alike = ALIKE.find(([pattern]) => pattern.test(base));
  const whole = alike === undefined ? unit : alike[1] + unit.slice(base.length);
  return whole.replaceAll(DROPPED, '').normalize('NFC');
}

/**
 * The short way for most of a text: where plain characters end that nothing after them extends,
 * with single spaces between them.
 */
function plainEnd(text: string, start: number): number {
  let end = start;
  let code = text.charCodeAt(end);
  for (;;) {
    if (code === 0x20 && end > start) {
      code = text.charCodeAt(end + 1);
      if (!isPlain(code)) return end;
    } else if (!isPlain(code)) return end > start && mayExtend(code) ? end - 1 : end;
    else code = text.charCodeAt(end + 1);
    end += 1;
  }
}

/** Letters, digits and ideographs that stand for themselves. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return true;
  return (
    code > 0x20 && code < 0x7f && code !== 0x22 && code !== 0x27 && code !== 0x2d && code !== 0x60
  );
}

/** Tells whether a unit may be a part of the one before it. NaN, the end of the text, is not. */
function mayExtend(code: number): boolean {
  return code === 0xad || (code >= 0x300 && !(code >= 0x4e00 && code <= 0x9fff));
}
