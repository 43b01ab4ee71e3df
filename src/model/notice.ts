import { z } from 'zod';
import { proseText } from './scalars.ts';

/** What a notice tells a reader before or after the text. */
export const noticeKind = z
  .enum(['content-warning', 'first-published', 'method', 'interest', 'partner', 'note'])
  .meta({
    description:
      'content-warning: what may distress; first-published: where it appeared before; method: how it was reported; interest: a conflict of interest; partner: who else made or paid for it; note: anything else.',
  });

export type NoticeKind = z.infer<typeof noticeKind>;

/** Where a notice of a kind stands if it does not say: what readers have to know first stands first. */
const placeOfKind: Readonly<Record<NoticeKind, 'head' | 'end'>> = {
  'content-warning': 'head',
  interest: 'head',
  partner: 'head',
  note: 'head',
  'first-published': 'end',
  method: 'end',
};

/** A notice to readers of a story, which changes nothing in it and has no date. */
export const notice = z
  .strictObject({
    kind: noticeKind,
    text: proseText.meta({ description: 'The notice, in whole sentences.' }),
    place: z.enum(['head', 'end']).optional().meta({
      description:
        'Before or after the text. Without it: warnings, interests, partners and notes before, the others after.',
    }),
  })
  .transform((value) => ({ ...value, place: value.place ?? placeOfKind[value.kind] }))
  .meta({ description: 'A notice to readers that changes nothing in the story.' });

export type Notice = z.infer<typeof notice>;
