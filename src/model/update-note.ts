import { z } from 'zod';
import { lineOfText, moment, proseText, slug } from './scalars.ts';
import { passage } from './quote-selector.ts';

/** What kinds of note a newsroom adds after publication. */
export const updateKind = z
  .enum(['update', 'correction', 'clarification', 'editors-note', 'retraction'])
  .meta({
    description: 'What the note is: an update adds, a correction mends, a retraction withdraws.',
  });

export type UpdateKind = z.infer<typeof updateKind>;

/** How much a note matters for a reader who has read the story before. */
export const updateSeverity = z.enum(['minor', 'major', 'grave']).meta({
  description: 'Minor notes stand at the end of the story, major and grave ones above it.',
});

export type UpdateSeverity = z.infer<typeof updateSeverity>;

const severityOfKind: Readonly<Record<UpdateKind, UpdateSeverity>> = {
  update: 'minor',
  clarification: 'minor',
  correction: 'major',
  'editors-note': 'major',
  retraction: 'grave',
};

/** A dated note on what changed in a story after it was published. */
export const updateNote = z
  .strictObject({
    id: slug.meta({ description: 'Name of the note within its story; readers link to it.' }),
    kind: updateKind,
    at: z.union([z.literal('undated'), moment]).meta({
      description:
        'When the change was published, with its zone. `undated` if the record does not say: a date is never guessed.',
    }),
    note: proseText.meta({ description: 'What changed and why, in words that stand alone.' }),
    severity: updateSeverity.optional().meta({
      description: 'Minor, major or grave; without it, the kind decides.',
    }),
    by: slug.optional().meta({ description: 'Who made the change: a person in content/people.' }),
    passage: passage.optional().meta({ description: 'The passage as it now stands.' }),
    was: lineOfText
      .optional()
      .meta({ description: 'What stood there before; corrections need it.' }),
  })
  .refine(
    (value) =>
      value.kind !== 'correction' || value.was === undefined || value.passage !== undefined,
    {
      path: ['passage'],
      error: 'a correction that says what stood before must quote the passage as it now stands',
    },
  )
  .refine((value) => value.kind !== 'correction' || value.was !== undefined, {
    path: ['was'],
    error: 'a correction says what stood before: add was: and quote the words that were wrong',
  })
  .transform((value) => ({ ...value, severity: value.severity ?? severityOfKind[value.kind] }))
  .meta({ description: 'A note on what changed after publication.' });

export type UpdateNote = z.infer<typeof updateNote>;
