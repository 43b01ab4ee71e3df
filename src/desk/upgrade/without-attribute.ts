import type { SourceEdit } from '../mend/source-edit.ts';
import type { TypedAttribute } from './typed-tags.ts';

/** A tag without one of its attributes, and without the blanks or the line end before it. */
export function withoutAttribute(text: string, { span }: TypedAttribute): SourceEdit {
  const before = text.slice(0, span.start).trimEnd().length;
  return { start: before, end: span.end, text: '' };
}
