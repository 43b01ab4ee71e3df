import type { FileInReview } from '../in-review.ts';
import { isOthersWord, touches, type Prose, type Span } from '../prose.ts';
import type { Finding } from '../finding.ts';

/** What is found by its letters, in text that is nobody’s quotation and no code. */
interface Pattern {
  readonly pattern: RegExp;
  /** What belongs there; nothing where a person has to say. */
  readonly mend: (match: RegExpExecArray) => string | undefined;
  readonly slots?: (match: RegExpExecArray) => Readonly<Record<string, string>>;
  /** Whether what looks so is so; without it, it always is. */
  readonly isMeant?: (match: RegExpExecArray) => boolean;
}

/** Two spaces side by side; those at the end of a line are a line break of Markdown. */
export function doubleSpaces(file: FileInReview): Finding[] {
  return matching(file, { pattern: /(?<=\S) {2,}(?=\S)/gu, mend: () => ' ' });
}

/** A space before a comma or a full stop: no language wants one there, but for dots with spaces (`. . .`). */
export function spacesBeforeSigns(file: FileInReview): Finding[] {
  return matching(file, {
    pattern: /(?<=[\p{L}\p{N})”"’]) +(?=[,.،](?:\s|$)|[，。、])(?!\. \.)/gu,
    mend: () => '',
  });
}

/** Small words of English that hardly anybody means twice; some may (“what it is is a tax”), and stay. */
export function repeatedWords(file: FileInReview): Finding[] {
  if (!/^en\b/u.test(file.lang)) return [];
  return matching(file, {
    pattern:
      /(?<![\p{L}\p{N}\p{M}_'’-])(the|a|an|of|to|in|and|for|with|on|is|was)[ \n]\1(?![\p{L}\p{N}\p{M}_'’-])/giu,
    mend: ([, word = '']) => (neverTwice.test(word) ? word : undefined),
    isMeant: isOneWordTwice,
    slots: ([, word = '']) => ({ word }),
  });
}

const neverTwice = /^(?:the|a|an|of|and)$/iu;

const wideOf: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
};

/** Signs of Latin writing between Chinese characters. */
export function latinSignsInChinese(file: FileInReview): Finding[] {
  if (!/^zh\b/u.test(file.lang)) return [];
  return matching(file, {
    pattern: /(?<=\p{Script=Han})([,;:?!]) ?(?=\p{Script=Han}|$)/gu,
    mend: ([, sign = '']) => wideOf[sign] ?? sign,
    slots: ([, sign = '']) => ({ sign, wide: wideOf[sign] ?? sign }),
  });
}

const beside =
  /(?<=\p{Script=Han})( ?)(?=[A-Za-z0-9$€£])|(?<=[A-Za-z0-9%])( ?)(?=\p{Script=Han})/gu;

/** A space between Chinese and Latin letters in some places of a story, and none in others. */
export function unevenSpacing(file: FileInReview): Finding[] {
  if (!/^(?:zh|ja)\b/u.test(file.lang)) return [];
  const all = matching(file, { pattern: beside, mend: () => '' });
  const spaced = all.filter(({ start, end }) => end > start);
  const tight = all.filter(({ start, end }) => end === start);
  if (spaced.length === 0 || tight.length === 0 || spaced.length === tight.length) return [];
  const few = spaced.length < tight.length ? spaced : tight;
  const isClear = Math.max(spaced.length, tight.length) >= 3 * few.length;
  const mend = few === tight ? ' ' : '';
  const slots = {
    usual: few === tight ? 'with a space' : 'without a space',
    count: String(Math.max(spaced.length, tight.length)),
  };
  return few.map(({ start, end }) => ({ start, end, slots, ...(isClear && { mend }) }));
}

/** `Vitamin A a day`, `the The Times`, `what it is IS says`: two words, of which one is a name. */
function isOneWordTwice({ 0: typed, 1: first = '', index, input }: RegExpExecArray): boolean {
  const second = typed.slice(first.length + 1);
  if (second !== second.toLowerCase()) return false;
  return first === second || /(?:^|[.!?…:]["”’)]*\s)["“‘(]*$/u.test(input.slice(0, index));
}

function matching(
  { prose, source }: FileInReview,
  { pattern, mend, slots, isMeant }: Pattern,
): Finding[] {
  return prose.flatMap((one) =>
    [...one.text.matchAll(pattern)].flatMap((match) => {
      const span = { start: match.index, end: match.index + match[0].length };
      const around = { start: span.start - 1, end: span.end + 1 };
      if (isOthersWord(one, around) || touches(one.closed, around)) return [];
      if (isMeant?.(match) === false) return [];
      const typed = typedHere(one, span);
      if (typed === undefined)
        return isSeen(one, span, source)
          ? [{ ...one.shownAt(span), ...(slots && { slots: slots(match) }) }]
          : [];
      const right = mend(match);
      return [
        {
          ...typed,
          ...(right !== undefined && { mend: right }),
          ...(slots && { slots: slots(match) }),
        },
      ];
    }),
  );
}

/**
 * Whether readers see what stands in the text, though nobody can mend it at its place: a field with escapes
 * or folded lines, words with a line end between them. What stood between two words and is no text (a note,
 * say) leaves spaces that are no slip.
 */
function isSeen(prose: Prose, span: Span, source: string): boolean {
  if (span.start === span.end) return false;
  if (prose.kind === 'field' || prose.kind === 'attribute') return true;
  const { start, end } = prose.shownAt(span);
  const bare = (text: string): string => text.replace(/[\s>]+/gu, ' ');
  return bare(source.slice(start, end)) === bare(prose.text.slice(span.start, span.end));
}

/** Where nothing stands yet, what comes there has to fall between two letters typed side by side. */
function typedHere(prose: Prose, span: Span): Span | undefined {
  const isGap = span.start === span.end;
  const around = { start: span.start - 1, end: span.end + 1 };
  return isGap && prose.typedAt(around) === undefined ? undefined : prose.typedAt(span);
}
