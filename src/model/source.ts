import { z } from 'zod';
import { calendarDay, lineOfText, partialDate, slug, webAddress, shownLine } from './scalars.ts';

/** Where a fact comes from: a document, a data set, a statement, an interview or another story. */
export const source = z
  .strictObject({
    id: slug.meta({ description: 'Short name of the source, used by notes: `analysys`.' }),
    kind: z
      .enum(['document', 'data', 'statement', 'interview', 'story'])
      .meta({ description: 'What sort of source it is.' }),
    title: shownLine.meta({ description: 'What it is called, or what was said and when.' }),
    publisher: lineOfText.optional().meta({ description: 'Who published it or spoke.' }),
    url: webAddress.optional().meta({ description: 'Where a reader can find it.' }),
    published: partialDate.optional().meta({ description: 'When it was published.' }),
    accessed: calendarDay
      .optional()
      .meta({ description: 'The day on which the newsroom last read it; needed with `url`.' }),
    note: shownLine.optional().meta({ description: 'How it reached the newsroom, its limits.' }),
  })
  .refine((value) => value.url === undefined || value.accessed !== undefined, {
    path: ['accessed'],
    error:
      'a source with a web address needs the day on which it was read: add accessed: 2019-09-06',
  })
  .meta({ description: 'Where a fact comes from.' });

export type Source = z.infer<typeof source>;
