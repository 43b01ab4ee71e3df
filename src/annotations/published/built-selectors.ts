import type { BuiltSpan, BuiltText } from './built-text.ts';

/** Selectors of the Web Annotation Data Model, as we write them. Positions count code points. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export interface FragmentSelector {
  readonly type: 'FragmentSelector';
  readonly conformsTo: 'http://tools.ietf.org/rfc/rfc3236';
  readonly value: string;
  readonly refinedBy: TextPositionSelector;
}

export type BuiltSelectors = readonly [TextQuoteSelector, TextPositionSelector, FragmentSelector];

/** How much of the text around a quote is given at least, in UTF-16 units. */
const context = 32;

const htmlFragment = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Describes a span of a built page for other clients: by its words with the text around them, by
 * its position, and by its position within an element, which is the first of `ids` that holds it,
 * or else the container.
 */
export function builtSelectors(
  built: BuiltText,
  span: BuiltSpan,
  ids: readonly string[],
): BuiltSelectors {
  const { text, elements } = built;
  const { toCodePoints } = built.codePoints;
  const id = ids.find((each) => {
    const holder = elements.get(each);
    return holder !== undefined && holder.start <= span.start && holder.end >= span.end;
  });
  const holder = id === undefined ? undefined : elements.get(id);
  const base = toCodePoints(holder?.start ?? 0);
  const start = toCodePoints(span.start);
  const end = toCodePoints(span.end);
  return [
    quoteOf(text, span),
    { type: 'TextPositionSelector', start, end },
    {
      type: 'FragmentSelector',
      conformsTo: htmlFragment,
      value: id ?? built.id,
      refinedBy: { type: 'TextPositionSelector', start: start - base, end: end - base },
    },
  ];
}

/** The last word before a point, with the signs after it, or else the first word behind it. */
const wordBefore = /(?:[\p{L}\p{M}\p{N}]+|[^\s])[^\p{L}\p{M}\p{N}\s]*\s*$/u;
const wordAfter = /^\s*(?:[\p{L}\p{M}\p{N}]+|[^\s])/u;

/** The words that a note at a point is taken to be about, so that every client can show it. */
export function spanAtPoint({ text }: BuiltText, offset: number, from = 0): BuiltSpan {
  const before = wordBefore.exec(text.slice(from, offset));
  if (before !== null) {
    const end = from + before.index + before[0].trimEnd().length;
    return { start: from + before.index, end };
  }
  const after = wordAfter.exec(text.slice(offset))?.[0] ?? '';
  return { start: offset + (after.length - after.trimStart().length), end: offset + after.length };
}

function isInsidePair(text: string, offset: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}

function isUnique(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

function quoteOf(text: string, { start, end }: BuiltSpan): TextQuoteSelector {
  let width = context;
  for (;;) {
    let from = Math.max(0, start - width);
    let to = Math.min(text.length, end + width);
    if (isInsidePair(text, from)) from -= 1;
    if (isInsidePair(text, to)) to += 1;
    if (isUnique(text, text.slice(from, to)) || (from === 0 && to === text.length)) {
      return {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(from, start),
        suffix: text.slice(end, to),
      };
    }
    width += context;
  }
}
