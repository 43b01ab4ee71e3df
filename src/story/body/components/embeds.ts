/** The components for what stands elsewhere: it is named in the page, and loaded when a reader asks. */
import { z } from 'zod';
import {
  languageTag,
  lineOfText,
  partialDate,
  shownLine,
  webAddress,
} from '../../../model/scalars.ts';
import type { ComponentRule } from './component-rule.ts';

/** Attributes of `<Embed>`: something elsewhere that loads only when the reader asks. */
const embedAttributes = z.strictObject({
  url: webAddress.meta({
    description:
      'Its address, as you would copy it: of a provider that the site knows, or that publication.yaml lists under embeds.',
  }),
  title: shownLine.meta({ description: 'What it is.' }),
});

/** Attributes of `<Post>`: what somebody wrote on a network. */
const postAttributes = z.strictObject({
  url: webAddress.meta({ description: 'The address of the post.' }),
  author: lineOfText.meta({ description: 'Who wrote it, as the network names them.' }),
  date: partialDate.meta({ description: 'When it was written.' }),
  lang: languageTag.optional().meta({ description: 'Its language, if another: zh.' }),
});

/** Rows of the vocabulary for what stands elsewhere. */
export const embeds = {
  Embed: {
    purpose:
      'A chart, map, video, recording, document or form elsewhere, loaded only when the reader asks.',
    example:
      '<Embed url="https://vimeo.com/76979871" title="The film">\n\nA transcript, the pages of a document, or what a map shows.\n\n</Embed>',
    attributes: embedAttributes,
    content: { holds: 'text', components: [], mayBeEmpty: true },
    standsAlone: true,
    standsIn: ['li', 'dd', 'blockquote'],
    refersTo: { url: 'embed' },
  },
  Post: {
    purpose: 'What somebody wrote on a network: its words stay when the network goes.',
    example:
      '<Post url="https://social.example/@ada/1" author="Ada Reed (@ada)" date="2019-09-06">\n\nIt is signed.\n\n</Post>',
    attributes: postAttributes,
    content: { holds: 'text', components: [] },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;
