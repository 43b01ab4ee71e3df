import { isMap, isScalar, parseDocument } from 'yaml';
import { splitFrontmatter } from '../../story/syntax/frontmatter.ts';
import type { Span } from '../advice/prose.ts';
import type { ContentText } from './migration.ts';

/** A field of a file of YAML, or of the frontmatter of a story, as it is typed. */
export interface TypedField {
  readonly key: string;
  /** What it says, if it is a text. */
  readonly value: string;
  /** Where the key is typed, its quotation marks included. */
  readonly keyAt: Span;
  /** Where the value is typed, its quotation marks included. */
  readonly valueAt: Span;
}

/**
 * The fields at the top of a text that hold one value, and no list or fields of their own; none where
 * the YAML is not sound.
 */
export function typedFields({ kind, text }: ContentText): readonly TypedField[] {
  const { yaml, opened } = splitFrontmatter(text);
  const isStory = kind === 'story';
  if (isStory && !opened) return [];
  const before = isStory ? text.indexOf('\n') + 1 : 0;
  const { contents, errors } = parseDocument(isStory ? yaml : text);
  if (errors.length > 0 || !isMap(contents)) return [];
  return contents.items.flatMap(({ key, value }): TypedField[] => {
    if (!isScalar(key) || typeof key.value !== 'string' || !isScalar(value)) return [];
    const at = ([start, end]: readonly [number, number, number]): Span => ({
      start: before + start,
      end: before + end,
    });
    return [
      {
        key: key.value,
        value: typeof value.value === 'string' ? value.value : '',
        keyAt: at(key.range),
        valueAt: at(value.range),
      },
    ];
  });
}
