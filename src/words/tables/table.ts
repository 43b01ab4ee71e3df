import type { english } from './english.ts';

type English = typeof english;

/** The name of a word or a sentence of the interface. */
export type WordKey = keyof English;

/** A word that counts, in the forms that its language has for numbers. */
export interface Plural extends Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> {
  readonly other: string;
}

/** A word or a sentence; `{name}` in it is a slot. */
export type Wording = string | Plural;

/** All words of the interface in one language. */
export type WordTable = {
  readonly [Key in WordKey]: English[Key] extends string ? string : Plural;
};

/** Tables by the canonical tag of their language. */
export type WordTables = ReadonlyMap<string, WordTable>;

/** The names of the slots of a word. What counts has the slot `count`. */
export type SlotOf<Key extends WordKey> = Key extends WordKey
  ? English[Key] extends string
    ? SlotIn<English[Key]>
    : 'count' | SlotIn<English[Key][keyof English[Key]]>
  : never;

/** Words without a slot. */
export type PlainKey = {
  [Key in WordKey]: [SlotOf<Key>] extends [never] ? Key : never;
}[WordKey];

/** Words that count. */
export type PluralKey = {
  [Key in WordKey]: English[Key] extends string ? never : Key;
}[WordKey];

/** Sentences with one. */
export type TemplateKey = Exclude<WordKey, PlainKey>;

type SlotIn<Text> = Text extends `${string}{${infer Slot}}${infer Rest}`
  ? Slot | SlotIn<Rest>
  : never;
