/** Where a story quotes: from each opening mark to the mark that closes it. */
import type { StoryText } from '../../story/text/story-text.ts';
import { typographicQuotes } from '../../text/typographic-quotes.ts';
import { SPACED_WORD } from '../../text/word-characters.ts';

/** A quotation with its marks, in UTF-16 units of the story’s text. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

/** A mark that is open, and where its quotation begins, which may be paragraphs before. */
interface OpenMark {
  readonly mark: string;
  readonly start: number;
}

/** What closes each mark. Single marks are also apostrophes, and are closed by `closingSingle`. */
const closers: Readonly<Record<string, string>> = {
  '“': '”', // English, Chinese
  '„': '“”', // German, Polish
  '‚': '‘’',
  '”': '”', // Swedish
  '«': '»', // French
  '»': '«', // Danish, German books
  '‹': '›',
  '›': '‹',
  '「': '」', // Chinese, Japanese
  '『': '』',
  '﹁': '﹂',
  '﹃': '﹄',
  '‘': '', // English
};

const anyMark = /[“”„‚‘«»‹›「」『』﹁﹂﹃﹄]/gu;

/** Marks that open in one language and close in another open only before a word. */
const opensBeforeWord = /[”»›]/u;

const wordBefore = new RegExp(`${SPACED_WORD}$`, 'u');
const wordAfter = new RegExp(`^${SPACED_WORD}`, 'u');

/**
 * Finds all quotations, those within others too. A mark that nothing closes opens none. What is not
 * closed by the end of a paragraph goes on if the next begins with the same mark, as is the custom
 * for quotations of several paragraphs. Straight marks count as the typographic ones that readers see.
 */
export function quotationsIn({ blocks, blockStarts }: StoryText): Quotation[] {
  const found: Quotation[] = [];
  let unclosed: readonly OpenMark[] = [];
  for (const [index, block] of blocks.entries()) {
    const text = typographicQuotes(block.text);
    const base = blockStarts[index] ?? 0;
    const open: OpenMark[] = [];
    for (const { 0: mark, index: at } of text.matchAll(anyMark)) {
      const closed = open.findLastIndex((one) => closers[one.mark]?.includes(mark));
      const closing = open[closed];
      if (closing !== undefined) {
        found.push({ start: closing.start, end: base + at + 1 });
        open.length = closed;
        continue;
      }
      if (!opens(text, at)) continue;
      const isFirst = text.slice(0, at).trim() === '';
      const before = isFirst ? unclosed.find((one) => one.mark === mark) : undefined;
      const start = before?.start ?? base + at;
      const single = mark === '‘' ? closingSingle(text, at) : undefined;
      if (single === undefined) open.push({ mark, start });
      else found.push({ start, end: base + single + 1 });
    }
    unclosed = open;
  }
  return found;
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (closers[mark] === undefined) return false;
  const [before, after] = around(text, at);
  if (mark === '‘') return !/^\d\ds?(?![\d\p{L}])/u.test(after);
  if (!opensBeforeWord.test(mark)) return true;
  return !wordBefore.test(before) && /^[^\s.,;:!?)]/u.test(after);
}

/**
 * The mark that closes a single one: before the next that opens, behind something that is no space,
 * and not within a word. One behind an s may be a possessive (`the workers’ right`), and closes only
 * if no other does.
 */
function closingSingle(text: string, from: number): number | undefined {
  const single = /[‘’]/gu;
  single.lastIndex = from + 1;
  let possessive: number | undefined;
  for (let match = single.exec(text); match?.[0] === '’'; match = single.exec(text)) {
    const { index } = match;
    const [before, after] = around(text, index);
    if (/\s$/u.test(before) || wordAfter.test(after)) continue;
    if (!/[sxz]$/iu.test(before) || !/^\s\p{L}/u.test(after)) return index;
    possessive ??= index;
  }
  return possessive;
}

/** A few characters before a mark and behind it: enough to tell what it does. */
function around(text: string, at: number): readonly [string, string] {
  return [text.slice(Math.max(0, at - 2), at), text.slice(at + 1, at + 5)];
}
