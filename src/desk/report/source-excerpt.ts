/** A line of a source, and a line that marks what is meant in it. */
export interface Excerpt {
  readonly line: string;
  readonly marks: string;
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** Columns of a terminal that are shown of a line. */
const shown = 96;

/**
 * The line in which something stands, cut to what fits a terminal, and marks below the words that are
 * meant; full-width characters take two of them.
 *
 * @param column from 1, in UTF-16 units
 * @param length of what is meant, in UTF-16 units; at least one sign is marked
 */
export function excerptOf(
  source: string,
  { line, column }: { readonly line: number; readonly column: number },
  length: number,
): Excerpt {
  const whole = (source.split('\n')[line - 1] ?? '').replaceAll('\t', ' ');
  const from = Math.max(0, column - 1 > shown - 20 ? column - 1 - shown / 2 : 0);
  const before = `${from > 0 ? '…' : ''}${whole.slice(from, column - 1)}`;
  const meant = whole.slice(column - 1, column - 1 + Math.max(1, length));
  const rest = whole.slice(column - 1 + meant.length);
  const text = cut(`${before}${meant}${rest}`, shown);
  const room = Math.max(1, shown - widthOf(before));
  const marks = '^'.repeat(Math.min(room, Math.max(1, widthOf(meant))));
  return { line: text, marks: `${' '.repeat(widthOf(before))}${marks}` };
}

function widthOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (wide.test(one) ? 2 : 1), 0);
}

function cut(text: string, most: number): string {
  let width = 0;
  for (const [index, character] of Array.from(text).entries()) {
    width += wide.test(character) ? 2 : 1;
    if (width > most) return `${Array.from(text).slice(0, index).join('')}…`;
  }
  return text;
}
