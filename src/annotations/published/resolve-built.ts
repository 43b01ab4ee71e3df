/** Finds a published selector in a built page again, as any other client would. */
import type { BuiltSelectors } from './built-selectors.ts';
import type { BuiltSpan, BuiltText } from './built-text.ts';

type Selector = BuiltSelectors[number];

/** The spans that a selector names: exactly one, if it is a good one. */
export function resolveBuilt(built: BuiltText, selector: Selector): BuiltSpan[] {
  const { toUtf16, toCodePoints } = built.codePoints;
  switch (selector.type) {
    case 'TextQuoteSelector': {
      const { exact, prefix, suffix } = selector;
      return occurrences(built.text, prefix + exact + suffix).map((at) => ({
        start: at + prefix.length,
        end: at + prefix.length + exact.length,
      }));
    }
    case 'TextPositionSelector':
      return [{ start: toUtf16(selector.start), end: toUtf16(selector.end) }];
    case 'FragmentSelector': {
      const holder =
        selector.value === built.id ? { start: 0 } : built.elements.get(selector.value);
      if (holder === undefined) return [];
      const base = toCodePoints(holder.start);
      const { start, end } = selector.refinedBy;
      return [{ start: toUtf16(base + start), end: toUtf16(base + end) }];
    }
  }
}

function occurrences(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}
