/** The components for files of the story’s own folder that readers take with them. */
import { z } from 'zod';
import { shownLine } from '../../../model/scalars.ts';
import { explainDownloadName } from '../../../problems/explain-download-name.ts';
import { telling } from '../../../problems/telling.ts';
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
} as const satisfies Readonly<Record<string, ComponentRule>>;
