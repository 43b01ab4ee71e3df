import { z } from 'zod';
import { shownLine } from './scalars.ts';

/** What is embedded, as a reader would name it. */
export const embedKind = z
  .enum(['chart', 'map', 'post', 'video', 'audio', 'document', 'form'])
  .meta({ description: 'What it shows: chart, map, post, video, audio, document or form.' });

export type EmbedKind = z.infer<typeof embedKind>;

/** An address with places for what changes: `https://maps.example/{id}`. Its host is fixed. */
const pattern = z
  .string()
  .regex(
    /^https:\/\/[a-z\d.-]+(?::\d+)?\/(?:[^\s{}"'<>]|\{[a-z]+\})*$/u,
    'write an address with a name in braces for what changes in it, such as https://maps.example/{id}',
  );

/** Somebody whose pages stories may show in a frame. */
export const embedProvider = z
  .strictObject({
    name: shownLine.meta({ description: 'What readers are told: Harbour Maps.' }),
    kind: embedKind,
    addresses: z.array(pattern).min(1, 'name at least one address').meta({
      description:
        'Addresses as reporters copy them, a name in braces for what changes: https://maps.example/{id}.',
    }),
    frame: pattern.optional().meta({
      description:
        'The address that is loaded into the frame, if another: https://maps.example/embed/{id}.',
    }),
  })
  .meta({ description: 'Somebody whose pages stories may show in a frame.' });

export type EmbedProvider = z.infer<typeof embedProvider>;
