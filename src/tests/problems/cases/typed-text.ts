import { body, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** What was typed for markup, or by accident, and would be published as it is. */
export const typedText: readonly BrokenInput[] = [
  {
    slip: 'bold words with spaces inside the asterisks',
    files: body('It is ▸** very big ** now.\n'),
    problems: [
      {
        name: 'bold-as-typed',
        message: 'The asterisks of ** very big ** are printed as typed.',
        fix: 'Write **very big**, without spaces inside the asterisks.',
      },
    ],
  },
  {
    slip: 'a heading without its space',
    files: body('First.\n\n▸##The deal\n'),
    problems: [
      {
        name: 'heading-as-typed',
        message: 'The signs ## are printed as typed.',
        fix: 'Write a space behind them: ## The deal',
      },
    ],
  },
  {
    slip: 'a list with the bullets of a word processor',
    files: body('▸• One shop\n• Two shops\n'),
    problems: [
      {
        name: 'bullet-as-typed',
        message: 'A line begins with •, which makes no list.',
        fix: 'Write - One shop',
      },
    ],
  },
  {
    slip: 'a space between the words of a link and its address',
    files: body('Read ▸[the report] (https://example.com/report).\n'),
    problems: [
      {
        name: 'link-as-typed',
        message: 'A space stands between [the report] and its address.',
        fix: 'Write [the report](…), without the space.',
      },
    ],
  },
  {
    slip: 'a space between the words of a link and its name',
    files: body('Read ▸[the report] (/about/).\n'),
    problems: [
      {
        name: 'link-as-typed',
        message: 'A space stands between [the report] and its address.',
        fix: 'Write [the report](/about/), without the space.',
      },
    ],
  },
  {
    slip: 'a link by a label that has no address',
    files: body('Read ▸[the report][nope] soon.\n'),
    problems: [
      {
        name: 'link-without-address',
        message: '[the report][nope] is printed as typed: no address is called “nope”.',
        fix: 'Write [the report](https://…), or the address on a line of its own: [nope]: https://…',
      },
    ],
  },
  {
    slip: 'a paragraph with a line of hyphens below it',
    files: body('First.\n\n▸It bought Kaola on Friday.\n---\n\nMore.\n'),
    problems: [
      {
        name: 'paragraph-made-heading',
        message: 'The line of hyphens below this paragraph makes a heading of it.',
        fix: 'Put an empty line above the hyphens, or write ## before the words of a heading.',
      },
    ],
  },
  {
    slip: 'a product written with asterisks',
    files: body('A box of 5▸*3*2 feet.\n'),
    problems: [
      {
        name: 'italics-between-digits',
        message: 'The asterisks in 5*3*2 make italics and are not printed.',
        fix: 'Write 5×3×2, or 5\\*3\\*2.',
      },
    ],
  },
  {
    slip: 'code by indentation',
    files: body('Type this:\n\n    ▸# service x start\n    more\n'),
    problems: [
      {
        name: 'code-by-indentation',
        message: 'Four spaces or a tab stand before this text, which do not make it code here.',
        fix: 'For code write ```text on the line above and ``` on the line below; for text delete the spaces.',
      },
    ],
  },
  {
    slip: 'a row of a table with a cell too many',
    files: body('| Shop | Share |\n| --- | --- |\n▸| Kaola | 27.1 | 2019 |\n'),
    problems: [
      {
        name: 'cells-of-row',
        message: 'This row has 3 cells, and the head of the table 2.',
        fix: 'Give each column a head, or write \\| for a sign that divides no cells.',
      },
    ],
  },
  {
    slip: 'a row of a table with a cell too few',
    files: body('| Shop | Share |\n| --- | --- |\n▸| Kaola |\n'),
    problems: [
      {
        name: 'cells-of-row',
        message: 'This row has 1 cell, and the head of the table 2.',
        fix: 'Write all cells; one that has nothing is | – |.',
      },
    ],
  },
  {
    slip: 'soft hyphens from a pasted page',
    files: body('Ali▸\u00adbaba and Kao\u00adla.\n'),
    problems: [
      {
        name: 'invisible-character',
        message: 'A soft hyphen (U+00AD) stands here, and in 1 other place, which nobody sees.',
        fix: 'Delete it; where a word may break, write &shy;.',
      },
    ],
  },
  {
    slip: 'a space without width',
    files: body('Ali▸\u200bbaba, and ไทย\u200bไทย.\n'),
    problems: [
      {
        name: 'invisible-character',
        message: 'A space without width (U+200B) stands here, which nobody sees.',
        fix: 'Delete it; where a word may break, write <wbr />.',
      },
    ],
  },
  {
    slip: 'a space without width in a headline',
    files: fields({ title: 'title: ▸Ali\u200bbaba buys Kaola' }),
    problems: [
      {
        name: 'invisible-character',
        message: 'The field “title” holds a space without width (U+200B), which nobody sees.',
        fix: 'Delete it, or type the word anew.',
      },
    ],
  },
  {
    slip: 'a soft hyphen in a note',
    files: fields({
      more: 'updates:\n  - id: a\n    kind: update\n    at: 2019-09-07T09:00:00+08:00\n    note: ▸The mar\u00adket is named.',
    }),
    problems: [
      {
        name: 'invisible-character',
        message: 'The field “updates[0].note” holds a soft hyphen (U+00AD), which nobody sees.',
        fix: 'Delete it, or type the word anew.',
      },
    ],
  },
  {
    slip: 'events out of order',
    files: body(
      '<Timeline>\n\n<Event date="2018" title="A" />\n\n<Event date="2018-11" title="B" />\n\n<Event date="2019" title="C" />\n\n<Event ▸date="2018-12" title="D" />\n\n</Timeline>\n',
    ),
    problems: [
      {
        name: 'timeline-out-of-order',
        message:
          'The event of 2018-12 stands behind that of 2019, which is newer; those above it begin with the older.',
        fix: 'Put it where its date belongs, or correct the date.',
      },
    ],
  },
  {
    slip: 'shares that are more than the whole',
    files: body(
      '<Chart ▸type="share" title="Shares">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 70 % |\n| Tmall | 50 % |\n\n</Chart>\n',
    ),
    problems: [
      {
        name: 'shares-above-whole',
        message: 'The shares of this chart add up to 120 %.',
        fix: 'Correct the numbers, or write type="bar" for numbers that are no parts of a whole.',
      },
    ],
  },
  {
    slip: 'a story without a body',
    files: body('\n'),
    problems: [
      {
        name: 'empty-body',
        place: { line: 11, column: 4 },
        message: 'Nothing stands below the frontmatter.',
        fix: 'Write the text, or draft: true in the frontmatter until there is one.',
      },
    ],
  },
  {
    slip: 'a paragraph without end',
    files: body(`Short.\n\n▸${'word '.repeat(5000)}\n`),
    problems: [
      {
        name: 'paragraph-too-long',
        message: 'A paragraph of 24999 characters begins here.',
        fix: 'Divide it by empty lines. Long code stands between ``` and ```.',
      },
    ],
  },
  {
    slip: 'a paragraph of braces',
    files: body(`Short.\n\n▸${'{a} '.repeat(1_001)}\n`),
    problems: [
      {
        name: 'paragraph-too-long',
        message: 'A paragraph of 1001 braces begins here.',
        fix: 'Divide it by empty lines. Long code stands between ``` and ```.',
      },
    ],
  },
  {
    slip: 'brackets of code within brackets without end',
    files: body(`One ▸{${'('.repeat(9_000)}1${')'.repeat(9_000)}} two.\n`),
    problems: [
      {
        name: 'nested-too-deep',
        message: 'Brackets are nested in this code more than 100 times.',
        fix: 'Close brackets where they end; write \\{ for a brace that is none of code.',
      },
    ],
  },
  {
    slip: 'a statement that is longer than any parser survives',
    files: body(`▸export const a = ${'a =>\n- '.repeat(9_000)}1;\n`),
    problems: [
      {
        name: 'code-too-long',
        message: 'The code that begins here has more than 4000 words and signs.',
        fix: 'Put it into a file of its own and import it; write \\{ for a brace that is none of code.',
      },
    ],
  },
  {
    slip: 'tags within tags without end',
    files: body(`${'<b>'.repeat(101)}▸x${'</b>'.repeat(101)}\n`),
    problems: [
      {
        name: 'nested-too-deep',
        message: 'Markup is nested here more than 100 times.',
        fix: 'Close tags, quotations, lists and emphasis where they end.',
      },
    ],
  },
];
