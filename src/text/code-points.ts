/**
 * JavaScript counts UTF-16 units; a TextPositionSelector counts code points
 * (https://www.w3.org/TR/annotation-model/#text-position-selector). We convert at the border only.
 */
import { countWhile } from './count-while.ts';

/** Converts offsets in one text, both ways. An offset inside a pair counts as the pair's start. */
export interface CodePointIndex {
  readonly toCodePoints: (utf16Offset: number) => number;
  readonly toUtf16: (codePointOffset: number) => number;
}

/** Reads a text once, for many conversions. Offsets past the end are counted on. */
export function indexCodePoints(text: string): CodePointIndex {
  const pairs = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), ({ index }) => index);
  return {
    toCodePoints: (offset) => offset - countWhile(pairs, (pair) => pair < offset),
    toUtf16: (offset) => offset + countWhile(pairs, (pair, before) => pair - before < offset),
  };
}
