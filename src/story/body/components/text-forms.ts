/** The components that set text in a form of its own: tables, verse, questions with their answers. */
import { z } from 'zod';
import { languageTag, lineOfText, partialDate, shownLine, slug } from '../../../model/scalars.ts';
import type { ComponentRule } from './component-rule.ts';

/** Attributes of `<Table>`: a table with a name, and with headings where they belong. */
const tableAttributes = z.strictObject({
  title: shownLine.meta({ description: 'What the table shows.' }),
  headings: z.enum(['columns', 'rows', 'both', 'none']).default('columns').meta({
    description:
      'What names the cells: the first row (columns), the first column (rows), both or none. Without headings of columns the first row stays empty: | | |.',
  }),
  headRows: z.enum(['1', '2', '3']).default('1').meta({
    description: 'How many rows are headings, where columns have groups: 2.',
  }),
  unit: lineOfText.optional().meta({ description: 'The unit of the numbers: US$ billion.' }),
  caption: shownLine.optional().meta({ description: 'The line below the table.' }),
  source: slug.optional().meta({ description: 'A source of the story.' }),
});

/** Attributes of `<Verse>`: lines that end where the poet ended them. */
const verseAttributes = z.strictObject({
  title: shownLine.optional().meta({ description: 'What the poem or song is called.' }),
  credit: shownLine.optional().meta({ description: 'Whose it is: Du Fu, translated by Ada Reed.' }),
  lang: languageTag.optional().meta({ description: 'Its language, if another: zh.' }),
});

/** Attributes of `<Questions>`: an interview, or what readers ask. */
const questionsAttributes = z.strictObject({
  title: shownLine.optional().meta({ description: 'Its heading.' }),
  by: slug.optional().meta({ description: 'Who answers: a person or an entity.' }),
  via: lineOfText.optional().meta({ description: 'Through which medium: by telephone.' }),
  date: partialDate.optional().meta({ description: 'When it was said.' }),
});

/** Rows of the vocabulary for text in a form of its own. */
export const textForms = {
  Table: {
    purpose: 'A table with a name, headings of rows, and cells over several columns or rows.',
    example:
      '<Table title="Fares" headings="both" headRows="2">\n\n| Route | Single | >> |\n| --- | --: | --: |\n| ^^ | 2024 | 2025 |\n| East Pier | 2.10 | 2.40 |\n\n</Table>',
    attributes: tableAttributes,
    content: { holds: 'table' },
    standsAlone: true,
    standsIn: [],
    refersTo: { source: 'source', caption: 'prose' },
  },
  Verse: {
    purpose: 'A poem or a song: each line ends where you end it, an empty line ends a stanza.',
    example:
      '<Verse title="Ebb" credit="Ada Reed">\n\nThe water leaves,\nthe boats lie down.\n\nThe water comes.\n\n</Verse>',
    attributes: verseAttributes,
    content: { holds: 'text', components: [] },
    standsAlone: true,
    standsIn: [],
    refersTo: {},
  },
  Questions: {
    purpose: 'Questions, each a paragraph in bold, with their answers below them.',
    example:
      '<Questions by="zhou-hai" via="by telephone">\n\n**Why now?**\n\nBecause the pier is ready.\n\n</Questions>',
    attributes: questionsAttributes,
    content: { holds: 'text', components: ['Quote', 'Figure', 'Table', 'Embed'] },
    standsAlone: true,
    standsIn: [],
    refersTo: { by: 'speaker' },
  },
} as const satisfies Readonly<Record<string, ComponentRule>>;

/** What the attributes of a `<Table>` say of its rows and columns. */
export type TableShape = Pick<z.output<typeof tableAttributes>, 'headings' | 'headRows' | 'title'>;

/** How many rows of a table are headings. */
export function headRowsOf({ headings, headRows }: TableShape): number {
  return headings === 'columns' || headings === 'both' ? Number(headRows) : 0;
}
