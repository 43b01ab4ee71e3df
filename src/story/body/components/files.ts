/** The components for files of the story’s own folder: to take with one, to hear, to see. */
import { z } from 'zod';
import { languageTag, shownLine } from '../../../model/scalars.ts';
import { explainDownloadName } from '../../../problems/explain-download-name.ts';
import { explainPictureName } from '../../../problems/explain-picture-name.ts';
import {
  explainCaptionsName,
  explainRecordingName,
} from '../../../problems/explain-recording-name.ts';
import { telling } from '../../../problems/telling.ts';
import { recordingType } from '../../../text/addresses/recording-kinds.ts';
import type { ComponentRule } from './component-rule.ts';

/** Attributes of `<Download>`: a file to take with one. */
const downloadAttributes = z.strictObject({
  src: z
    .string()
    .regex(/^\.\//u, { error: 'name a file beside this one, such as ./budget.pdf', abort: true })
    .check(telling(explainDownloadName))
    .meta({ description: 'A file beside this one: ./budget.pdf.' }),
  title: shownLine.meta({ description: 'What it is.' }),
});

const beside = /^\.\//u;

/** Attributes of `<Recording>`: sound or moving pictures of the newsroom’s own. */
const recordingAttributes = z
  .strictObject({
    src: z
      .string()
      .regex(beside, { error: 'name a file beside this one, such as ./pilot.mp4', abort: true })
      .check(telling(explainRecordingName))
      .meta({ description: 'A video or sound file beside this one: ./pilot.mp4, ./pilot.mp3.' }),
    title: shownLine.meta({ description: 'What it is.' }),
    credit: shownLine.meta({ description: 'Who made it.' }),
    captions: z
      .string()
      .regex(beside, { error: 'name a file beside this one, such as ./pilot.vtt', abort: true })
      .check(telling(explainCaptionsName))
      .optional()
      .meta({ description: 'What is said and heard, as WebVTT beside this one: ./pilot.vtt.' }),
    captionsLang: languageTag
      .optional()
      .meta({ description: 'The language of the captions, if another than the story’s: zh.' }),
    silent: z.boolean().optional().meta({
      description: 'Written alone, for a video in which nothing is heard: it needs no captions.',
    }),
    poster: z
      .string()
      .regex(beside, { error: 'name a picture beside this one, such as ./pilot.jpg', abort: true })
      .check(telling(explainPictureName))
      .optional()
      .meta({ description: 'The picture that stands there until a video is played: ./pilot.jpg.' }),
    duration: z
      .string()
      .regex(/^(?:\d{1,2}:[0-5]|[0-5]?)\d:[0-5]\d$/u, {
        error: 'write minutes and seconds, 4:05, or hours, minutes and seconds, 1:04:05',
      })
      .optional()
      .meta({ description: 'How long it is: 4:05.' }),
  })
  .refine(
    ({ src, captions, silent }) =>
      recordingType(src)?.kind !== 'video' || captions !== undefined || silent === true,
    {
      path: ['captions'],
      error:
        'add captions="./pilot.vtt", a WebVTT file of what is said and heard; if nothing is heard in it, write silent',
    },
  )
  .refine(({ src, poster }) => recordingType(src)?.kind === 'video' || poster === undefined, {
    path: ['poster'],
    error: 'a sound file has no picture of its own: write a <Figure> above it',
  });

/** Rows of the vocabulary for files. */
export const files = {
  Download: {
    purpose: 'A file for readers to take with them, with its kind and its size.',
    example: '<Download src="./budget.pdf" title="The budget of 2019" />',
    attributes: downloadAttributes,
    content: { holds: 'nothing' },
    standsAlone: true,
    standsIn: ['li', 'dd', 'blockquote'],
    refersTo: { src: 'download' },
  },
  Recording: {
    purpose:
      'A video or a sound file of your own, with its captions. What stands between the tags is the transcript.',
    example:
      '<Recording src="./pilot.mp4" captions="./pilot.vtt" title="On the pilot boat" credit="Ada Reed" duration="4:05">\n\nPilot: We are late.\n\n</Recording>',
    attributes: recordingAttributes,
    content: { holds: 'text', components: [] },
    standsAlone: true,
    standsIn: [],
    refersTo: { src: 'recording', captions: 'captions', poster: 'picture' },
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;
