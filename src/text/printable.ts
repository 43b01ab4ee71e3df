/**
 * The one form in which text from elsewhere reaches a terminal or the log of continuous integration:
 * on one line, nothing that moves a cursor, colours, turns the direction of writing or stays unseen,
 * nothing that a log takes for a command (`::error::`, `##[error]`). What is not printed as it is
 * stands as its code: `\u{a}`.
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
    .replace(/^(\s*):(?=:)/u, '$1\\u{3a}')
    .replace(/#(?=#\w*\[)/gu, '\\u{23}');
}

/** The same for a report of our own making, whose lines stay lines. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** Controls, line separators, format characters but for joiners, halves of characters and no-characters. */
const unprintable =
  /[\p{Cc}\u2028\u2029\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
