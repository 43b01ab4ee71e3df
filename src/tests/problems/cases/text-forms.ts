import { body } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Tables, questions and terms that are not as they say. */
export const textFormSlips: readonly BrokenInput[] = [
  {
    slip: 'a table without headings, by itself',
    files: body('▸|  |  |\n| --- | --- |\n| a | b |\n'),
    problems: [
      {
        name: 'table-without-headings',
        message: 'The first row of this table, which names the columns, is empty.',
        fix: 'Name the columns, or put the table into <Table title="…" headings="rows"> or headings="none".',
      },
    ],
  },
  {
    slip: 'a table in a form that names no columns, and names them',
    files: body(
      '<Table title="Fares" headings="rows">\n\n▸| Route | Fare |\n| --- | --- |\n| a | b |\n\n</Table>\n',
    ),
    problems: [
      {
        name: 'headings-of-table',
        message: 'The first row names columns, and headings="rows" says that nothing does.',
        fix: 'Leave the first row empty, | | |, or write headings="columns" or headings="both".',
      },
    ],
  },
  {
    slip: 'a table in a form that names columns, and does not',
    files: body('<Table title="Fares">\n\n▸|  |  |\n| --- | --- |\n| a | b |\n\n</Table>\n'),
    problems: [
      {
        name: 'headings-of-table',
        message: 'The first row, which should name the columns, is empty.',
        fix: 'Name the columns, or write headings="rows" if the first column names the rows, headings="none" if nothing has a name.',
      },
    ],
  },
  {
    slip: 'a form of a table without a table',
    files: body('▸<Table title="Fares">\n\n</Table>\n'),
    problems: [
      {
        name: 'table-alone',
        message: '<Table> holds no table.',
        fix: 'Write one Markdown table between <Table …> and </Table>, and all else outside.',
      },
    ],
  },
  {
    slip: 'words in a form of a table',
    files: body(
      '<Table title="Fares">\n\n| a | b |\n| --- | --- |\n| c | d |\n\n▸As of May.\n\n</Table>\n',
    ),
    problems: [
      {
        name: 'table-alone',
        message: '<Table> holds more than one table.',
        fix: 'Write one Markdown table between <Table …> and </Table>, and all else outside.',
      },
    ],
  },
  {
    slip: 'a cell that goes on from nothing',
    files: body('<Table title="Fares">\n\n| a | b |\n| --- | --- |\n▸| >> | d |\n\n</Table>\n'),
    problems: [
      {
        name: 'cell-joins-nothing',
        message: 'The cell “>>” joins cells that make no rectangle.',
        fix: 'Write >> behind a cell and ^^ below it, in every row and column that it takes.',
      },
    ],
  },
  {
    slip: 'joined cells that make no rectangle',
    files: body(
      '<Table title="Fares">\n\n| a | b |\n| --- | --- |\n▸| c | >> |\n| ^^ | d |\n\n</Table>\n',
    ),
    problems: [
      {
        name: 'cell-joins-nothing',
        message: 'The cell “c” joins cells that make no rectangle.',
        fix: 'Write >> behind a cell and ^^ below it, in every row and column that it takes.',
      },
    ],
  },
  {
    slip: 'an answer before any question',
    files: body('<Questions>\n\n▸Because.\n\n**Why now?**\n\nIt is ready.\n\n</Questions>\n'),
    problems: [
      {
        name: 'answer-without-question',
        message: 'What stands first in <Questions> is no question.',
        fix: 'Write the question above it, as a paragraph in bold: **Why now?**',
      },
    ],
  },
  {
    slip: 'a question that nobody answers',
    files: body('<Questions>\n\n▸**Why now?**\n\n**Why here?**\n\nIt is ready.\n\n</Questions>\n'),
    problems: [
      {
        name: 'question-without-answer',
        message: 'The question “Why now?” has no answer below it.',
        fix: 'Write the answer below it, or take the asterisks off words that are no question.',
      },
    ],
  },
  {
    slip: 'somebody who answers and is not known',
    files: body('<Questions ▸by="ada-read">\n\n**Why?**\n\nBecause.\n\n</Questions>\n'),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “ada-read”.',
        fix: 'Did you mean “ada-reed”?',
      },
    ],
  },
  {
    slip: 'a translation of words whose language is not said',
    files: body(
      '<Quote by="ada-reed">\n\n很好。\n\n▸<Translation>\n\nGood.\n\n</Translation>\n\n</Quote>\n',
    ),
    problems: [
      {
        name: 'translation-without-language',
        message:
          'The <Quote> around this <Translation> does not say in which language the words are.',
        fix: 'Write it in the tag of the quotation: <Quote by="zhou-hai" lang="zh">.',
      },
    ],
  },
  {
    slip: 'a translation above what it translates',
    files: body(
      '<Quote by="ada-reed" lang="zh">\n\n▸<Translation>\n\nGood.\n\n</Translation>\n\n很好。\n\n</Quote>\n',
    ),
    problems: [
      {
        name: 'misplaced-translation',
        message: 'A <Translation> stands once in its <Quote>, below the words that it translates.',
        fix: 'Write the words as they were said first, and all of their translation in one <Translation> at the end.',
      },
    ],
  },
  {
    slip: 'a translation that says the same words again',
    files: body(
      '<Quote by="ada-reed" lang="zh">\n\n很好。\n\n▸<Translation>\n\n很好\n\n</Translation>\n\n</Quote>\n',
    ),
    problems: [
      {
        name: 'nothing-translated',
        message: 'This <Translation> has the very words that stand above it.',
        fix: 'Write what they mean, or take the tag away.',
      },
    ],
  },
  {
    slip: 'words straight in a list of terms',
    files: body('<dl>\n<dt>Ebb</dt>\n<dd>Water that leaves.</dd>\n▸<p>And so on.</p>\n</dl>\n'),
    problems: [
      {
        name: 'text-outside-term',
        message: '“And so on.” stands straight in <dl>.',
        fix: 'Put it inside <dt> if it is a term, or <dd> if it says what one means.',
      },
    ],
  },
  {
    slip: 'a term without its meaning',
    files: body('<dl>\n<dt>Ebb</dt>\n<dd>Water that leaves.</dd>\n▸<dt>Flood</dt>\n</dl>\n'),
    problems: [
      {
        name: 'term-without-meaning',
        message: 'Nothing says what the term “Flood” means.',
        fix: 'Write <dd>…</dd> below it.',
      },
    ],
  },
  {
    slip: 'a meaning without its term',
    files: body('<dl>\n▸<dd>Water that leaves.</dd>\n<dt>Flood</dt>\n<dd>It comes.</dd>\n</dl>\n'),
    problems: [
      {
        name: 'term-without-meaning',
        message: 'A meaning stands here without its term.',
        fix: 'Write <dt>…</dt> above it.',
      },
    ],
  },
];
