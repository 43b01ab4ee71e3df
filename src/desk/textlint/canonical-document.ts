import type { TxtDocumentNode } from '@textlint/ast-node-types';
import type { FileInReview } from '../advice/in-review.ts';
import type { Prose, Span } from '../advice/prose.ts';

/** Stands between two texts, which have nothing to do with one another. */
const separator = '\n\n';

/** What readers read of a file, as one text for textlint. */
export interface CanonicalDocument {
  readonly text: string;
  /** The tree that textlint’s rules walk: a heading or a paragraph for each text. */
  readonly tree: TxtDocumentNode;
  /**
   * The text in which a place lies, and where it lies there.
   *
   * @returns `undefined` if it lies in several, or between two
   */
  readonly within: (span: Span) => { readonly prose: Prose; readonly span: Span } | undefined;
}

/** Makes one document of everything that readers read of a file. */
export function canonicalDocument({ prose }: Pick<FileInReview, 'prose'>): CanonicalDocument {
  const all = prose.filter(({ text }) => text.trim() !== '');
  const text = all.map((one) => one.text).join(separator);
  const placeAt = placesIn(text);
  const node = (start: number, end: number) => ({
    raw: text.slice(start, end),
    range: [start, end] as const,
    loc: { start: placeAt(start), end: placeAt(end) },
  });
  let end = 0;
  const parts = all.map((one) => {
    const start = end;
    end = start + one.text.length + separator.length;
    return { prose: one, start, end: start + one.text.length };
  });
  return {
    text,
    tree: {
      type: 'Document',
      ...node(0, text.length),
      children: parts.map((part) => {
        const own = node(part.start, part.end);
        const children = [{ type: 'Str' as const, value: own.raw, ...own }];
        return part.prose.kind === 'heading'
          ? { type: 'Header' as const, depth: 2 as const, ...own, children }
          : { type: 'Paragraph' as const, ...own, children };
      }),
    },
    within: (span) => {
      const part = parts.find((one) => one.start <= span.start && span.end <= one.end);
      if (part === undefined) return undefined;
      const from = part.start;
      return { prose: part.prose, span: { start: span.start - from, end: span.end - from } };
    },
  };
}

/** Lines from 1 and columns from 0, as textlint counts them. */
function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) };
  };
}
