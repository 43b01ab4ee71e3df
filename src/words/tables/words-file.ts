import { z } from 'zod';
import { nearestWord } from '../../text/nearest-word.ts';
import { slotsOf } from '../../text/slots.ts';
import { pluralForms } from './plural-forms.ts';
import { english } from './english.ts';
import type { WordKey, WordTable, Wording } from './table.ts';

/** Words of the interface as a newsroom’s file gives them: some or all. */
export type NewsroomWords = { readonly [Key in WordKey]?: WordTable[Key] };

/**
 * The schema of `content/words/<language>.yaml`, made from the English table: every word may be
 * there, each with the slots that it has in English, and what counts in the forms of the language.
 *
 * @param lang the language, for its forms of what counts; without it any form may be there
 */
export function wordsFile(lang?: string): z.ZodType<NewsroomWords> {
  const shape = Object.fromEntries(
    Object.entries<Wording>(english).map(([key, wording]) => [key, wordingSchema(wording, lang)]),
  );
  return z
    .strictObject(shape)
    .meta({ title: 'Words', description: 'Words of the interface in one language.' });
}

/** A word without a slot may break over lines nowhere; what it says is the newsroom’s. */
const words = z.string().regex(/^[^\n\r]*\S[^\n\r]*$/u, 'write at least one word, on one line');

function wordingSchema(wording: Wording, lang: string | undefined) {
  if (typeof wording === 'string') {
    return templateSchema(slotsOf(wording), []).optional().meta({ description: wording });
  }
  const slots = slotsOf(wording.other);
  const forms = pluralForms(lang);
  const shape = Object.fromEntries(
    forms.map(({ form, needed, several }) => {
      const schema = several
        ? templateSchema(slots, [])
        : templateSchema(
            slots.filter((slot) => slot !== 'count'),
            ['count'],
          );
      const described = schema.meta({ description: wording[form] ?? wording.other });
      return [form, needed ? described : described.optional()];
    }),
  );
  return z.strictObject(shape).optional().meta({ description: wording.other });
}

/** Text with the slots that it needs, perhaps with some others, and with none that nothing fills. */
function templateSchema(needed: readonly string[], allowed: readonly string[]) {
  const known = [...needed, ...allowed];
  return words.superRefine((text, context) => {
    const used = slotsOf(text);
    for (const slot of used.filter((each) => !known.includes(each))) {
      const near = nearestWord(slot, known);
      const advice =
        known.length === 0
          ? 'take the braces away'
          : near === undefined
            ? `use ${known.map((each) => `{${each}}`).join(', ')}`
            : `write {${near}}`;
      context.addIssue({ code: 'custom', message: `nothing fills {${slot}}: ${advice}` });
    }
    const missing = needed.filter((slot) => !used.includes(slot));
    if (missing.length > 0 && used.every((each) => known.includes(each))) {
      const slots = missing.map((slot) => `{${slot}}`).join(' and ');
      context.addIssue({
        code: 'custom',
        message: `put ${slots} where it belongs in the sentence`,
      });
    }
  });
}
