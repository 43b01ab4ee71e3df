import { templateParts, type TemplatePart } from '../text/slots.ts';
import { localesOf, onceFor } from './intl.ts';
import type { PlainKey, SlotOf, TemplateKey, WordKey, Wording } from './tables/table.ts';

export type { PlainKey, TemplateKey, WordKey } from './tables/table.ts';

/** Words in one language, at least those that a place says. */
export interface Speech<Key extends WordKey> {
  readonly lang: string;
  readonly table: Readonly<Record<Key, Wording>>;
}

/** What fills the slots of a sentence; numbers are written as its language writes them. */
export type SlotValues<Key extends WordKey> = Readonly<Record<SlotOf<Key>, string | number>>;

/** Says a word or a sentence. `count` chooses among the forms of what counts. */
export function say<Key extends PlainKey>(words: Speech<Key>, key: Key): string;
export function say<Key extends TemplateKey>(
  words: Speech<Key>,
  key: Key,
  slots: SlotValues<Key>,
): string;
export function say(words: AnySpeech, key: string, slots: AnySlots = {}): string {
  return sayParts(words, key, slots)
    .map(({ text, slot }) => text ?? valueOf(words, slots[slot]) ?? '')
    .join('');
}

/**
 * A sentence whose slots are filled by elements: its words and the names of its slots, in the order
 * in which its language has them.
 *
 * @param slots what is filled in at once: `count`, and whatever is only text
 */
export function sentenceParts<Key extends TemplateKey>(
  words: Speech<Key>,
  key: Key,
  slots: Partial<SlotValues<Key>> = {},
): readonly TemplatePart[] {
  const filled: AnySlots = slots;
  const wording = sayParts(words, key, filled)
    .map(({ text, slot }) => text ?? valueOf(words, filled[slot]) ?? `{${slot}}`)
    .join('');
  return templateParts(wording);
}

/** A number as a language writes it. */
export function sayNumber({ lang }: { readonly lang: string }, value: number): string {
  return numbers(lang).format(value);
}

interface AnySpeech {
  readonly lang: string;
  readonly table: Readonly<Record<string, Wording>>;
}

type AnySlots = Readonly<Record<string, string | number | undefined>>;

const numbers = onceFor((lang) => new Intl.NumberFormat(localesOf(lang)));
const plurals = onceFor((lang) => new Intl.PluralRules(localesOf(lang)));

function sayParts({ lang, table }: AnySpeech, key: string, slots: AnySlots) {
  const wording = table[key];
  if (wording === undefined) throw new Error(`These words have no “${key}”.`);
  if (typeof wording === 'string') return templateParts(wording);
  const count = Number(slots['count'] ?? 0);
  return templateParts(wording[plurals(lang).select(count)] ?? wording.other);
}

function valueOf(words: AnySpeech, value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? sayNumber(words, value) : value;
}
