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

/** Which part of a story a note is about. */
export const changedPart = z
  .enum(['text', 'headline', 'dek', 'caption', 'chart', 'picture', 'byline'])
  .meta({ description: 'Which part of the story changed.' });

export type ChangedPart = z.infer<typeof changedPart>;

/** The parts whose words stand in the text of a story, where a passage of them can be found. */
const partsWithPassages: ReadonlySet<ChangedPart> = new Set(['text', 'caption', 'chart']);

/** What is written where nobody knows any more what stood before. */
const notRecorded = 'not-recorded';

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
    of: changedPart.default('text'),
    takenOutAfter: passage.optional().meta({
      description:
        'For text that was taken out: the words that stood right before it, as they now stand.',
    }),
    was: lineOfText.optional().meta({
      description:
        'What stood there before; corrections need it. `not-recorded` if nobody knows any more.',
    }),
    corrects: slug.optional().meta({
      description:
        'The id of an earlier note of this story that was wrong itself; its passage is looked for no longer.',
    }),
  })
  .refine(
    ({ kind, of, was, passage, takenOutAfter }) =>
      kind !== 'correction' ||
      of !== 'text' ||
      was === undefined ||
      was === notRecorded ||
      passage !== undefined ||
      takenOutAfter !== undefined,
    {
      path: ['passage'],
      error:
        'a correction that says what stood before must quote the passage as it now stands; if the words were taken out, takenOutAfter: quotes those before the place',
    },
  )
  .refine(({ kind, was }) => kind !== 'correction' || was !== undefined, {
    path: ['was'],
    error:
      'a correction says what stood before: add was: and quote the words that were wrong, or write was: not-recorded',
  })
  .refine(({ passage, takenOutAfter }) => passage === undefined || takenOutAfter === undefined, {
    path: ['takenOutAfter'],
    error: 'text that was taken out has no passage: give passage: or takenOutAfter:, not both',
  })
  .refine(
    ({ of, passage, takenOutAfter }) =>
      partsWithPassages.has(of) || (passage === undefined && takenOutAfter === undefined),
    {
      path: ['of'],
      error:
        'a passage is looked for in the text of the story: without of: if the text changed, without passage: if another part did',
    },
  )
  .transform(({ was, ...value }) => ({
    ...value,
    severity: value.severity ?? severityOfKind[value.kind],
    was: was === notRecorded ? undefined : was,
    /** Whether the note says that nobody knows what stood before. */
    isBeforeUnknown: was === notRecorded,
  }))
  .meta({ description: 'A note on what changed after publication.' });

export type UpdateNote = z.infer<typeof updateNote>;
