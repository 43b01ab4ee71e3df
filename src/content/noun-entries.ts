import type { TextPath } from './field-path.ts';
import type { ReadEntry } from './read-noun.ts';
import type { Nouns } from './read-nouns.ts';

/** The nouns of a newsroom, as `readNouns` names them. */
export type NounName = Exclude<keyof Nouns, 'unreadable'>;

/** All of them, as a list. */
export const nounNames: readonly NounName[] = [
  ...(['publication', 'front', 'people', 'entities', 'topics', 'articles', 'entries'] as const),
  ...(['annotations', 'glossary', 'pages', 'words'] as const),
];

type ValueOf<Held> =
  Held extends ReadonlyMap<string, ReadEntry<infer Value>>
    ? Value
    : Held extends ReadEntry<infer Value>
      ? Value
      : never;

/** A path to texts in the files of one noun. */
export type PathIn<Noun extends NounName> = TextPath<ValueOf<Nouns[Noun]>>;

/** A noun and a path in its files, for the rows of tables. */
export type NounPath = {
  [Noun in NounName]: { readonly noun: Noun; readonly path: PathIn<Noun> };
}[NounName];

/** All files of a noun, whether it has one or many. */
export function entriesOf(nouns: Nouns, noun: NounName): readonly ReadEntry<unknown>[] {
  const held = nouns[noun];
  if (held === undefined) return [];
  return 'source' in held ? [held] : [...held.values()];
}
