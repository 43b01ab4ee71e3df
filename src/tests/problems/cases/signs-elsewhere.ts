import { body } from '../base.ts';
import type { BrokenInput, ExpectedProblem } from '../broken-input.ts';

type Row = readonly [slip: string, text: string, problem: ExpectedProblem];

const indented = {
  name: 'code-by-indentation',
  message: 'Four spaces or a tab stand before this text, which do not make it code here.',
  fix: 'For code write ```text on the line above and ``` on the line below; for text delete the spaces.',
};

const rows: readonly Row[] = [
  [
    'lines around bold words before a letter',
    '▸__注意：__请看这里。\n',
    {
      name: 'bold-as-typed',
      message: 'The signs of __注意：__ are printed as typed.',
      fix: 'Write **注意：**.',
    },
  ],
  [
    'an address by a name that nobody gave one, the short way',
    '- See ▸[the report][].\n',
    {
      name: 'link-without-address',
      message: '[the report][] is printed as typed: no address is called “the report”.',
      fix: 'Write [the report](https://…), or the address on a line of its own: [the report]: https://…',
    },
  ],
  ['code by indentation in a step', '1. Type:\n\n       ▸start()\n', indented],
  ['code by a tab', 'Type:\n\n\t▸start()\n', indented],
  ['code by indentation in a quotation', '> He typed:\n>\n>     ▸start()\n', indented],
  [
    'hyphens below a sentence in a quotation',
    '> ▸「港は開いた。」\n> ---\n> それだけ\n',
    {
      name: 'paragraph-made-heading',
      message: 'The line of hyphens below this paragraph makes a heading of it.',
      fix: 'Put an empty line above the hyphens, or write ## before the words of a heading.',
    },
  ],
  [
    'braces around nothing',
    'The port ▸{} is open.\n',
    {
      name: 'code-in-prose',
      message: 'The braces {} hold nothing, and are not printed.',
      fix: 'Write \\{} to show them, in code with a sign ` on either side; else delete them.',
    },
  ],
  [
    'marks for lines that code does not have',
    '▸```js {1,3-4}\nlet a;\nlet b;\n```\n',
    {
      name: 'unknown-code-setting',
      message: 'Lines are to be marked that this code does not have: it ends with line 2.',
      fix: 'Count from 1, at the first line below the fence: {2,4-5}.',
    },
  ],
  [
    'a range of lines that ends before it begins',
    '▸```js {2-1}\nlet a;\nlet b;\n```\n',
    {
      name: 'unknown-code-setting',
      message: '“{2-1}” behind the language of a code block means nothing here.',
      fix: 'Delete it. There are title="shares.ts", {2,4-5} for marked lines, and showLineNumbers.',
    },
  ],
  [
    'a full-width colon behind the name of a note',
    'Sold.[^价]\n\n▸[^价]：二十亿。\n',
    {
      name: 'note-as-typed',
      message: 'A full-width colon stands behind [^价], which makes no note.',
      fix: 'Write [^价]: with the sign : and a space.',
    },
  ],
  [
    'signs in a caption',
    '<Figure src="./market.svg" alt="A market" credit="Ann" ▸caption="The [market][plan]." />\n',
    {
      name: 'link-without-address',
      message: '[market][plan] is printed as typed: no address is called “plan”.',
      fix: 'Write [market](https://…), or the address on a line of its own: [plan]: https://…',
    },
  ],
  [
    'a product in a caption',
    '<Figure src="./market.svg" alt="A market" credit="Ann" ▸caption="A box of 5*3*2 feet." />\n',
    {
      name: 'italics-between-digits',
      message: 'The asterisks in 5*3*2 make italics and are not printed.',
      fix: 'Write 5×3×2, or 5\\*3\\*2.',
    },
  ],
  [
    'a year of three digits in a timeline',
    '<Timeline>\n\n<Event ▸date="999">\n\nIt began.\n\n</Event>\n\n</Timeline>\n',
    {
      name: 'invalid-value',
      message: 'The attribute “date” of <Event> cannot be “999”.',
      fix: 'Write a year, a month or a day: 2019, 2019-09 or 2019-09-06.',
    },
  ],
  [
    'an address that may go on with the letters behind it',
    '- 見て ▸https://ja.example/wiki/東京です。\n',
    {
      name: 'unclear-address',
      message: 'Nobody can tell whether the address ends with https://ja.example/wiki/ or goes on.',
      fix: 'Put a space behind the address; if letters behind it are part of it, write [words](https://…).',
    },
  ],
];

/** Signs at places where fewer are looked for: in lists, quotations, captions, beside other scripts. */
export const signsElsewhere: readonly BrokenInput[] = rows.map(([slip, text, problem]) => ({
  slip,
  files: body(text),
  problems: [problem],
}));
