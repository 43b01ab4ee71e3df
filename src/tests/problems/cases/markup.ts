import { body } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** HTML, headings, links and code that a story may not have so. */
export const markupSlips: readonly BrokenInput[] = [
  {
    slip: 'HTML that is not allowed',
    files: body('▸<iframe src="https://example.com"></iframe>\n'),
    problems: [
      {
        name: 'html-not-allowed',
        message: 'The HTML tag <iframe> may not stand in a story.',
        fix: 'Write <Embed url="…" title="…" />.',
      },
    ],
  },
  {
    slip: 'an HTML attribute that is not allowed',
    files: body('A <b lang="en" ▸style="color: red">red</b> word.\n'),
    problems: [
      {
        name: 'attribute-not-allowed',
        message: '<b> has the attribute “style”, which stories do not use.',
        fix: 'Delete it. <b> may have lang, dir, title.',
      },
    ],
  },
  {
    slip: 'a Markdown picture',
    files: body('▸![A market](./market.svg)\n'),
    problems: [
      {
        name: 'image-without-credit',
        message: 'The picture ./market.svg stands here without a credit.',
        fix: 'Write <Figure src="./market.svg" alt="A market" credit="…" />',
      },
    ],
  },
  {
    slip: 'code in a language with a slip of the pen',
    files: body('▸```pyhton\nprint(1)\n```\n'),
    problems: [
      {
        name: 'unknown-language',
        message: 'No colouring is known for code in “pyhton”.',
        fix: 'Did you mean ```python?',
      },
    ],
  },
  ...['constructor', '__proto__', 'toString'].map((language) => ({
    slip: `code in the language ${language}`,
    files: body(`▸\`\`\`${language}\na\n\`\`\`\n`),
    problems: [
      {
        name: 'unknown-language',
        message: `No colouring is known for code in “${language}”.`,
        fix: 'Write ```text for code without colours.',
      },
    ],
  })),
  {
    slip: 'a heading of the first level',
    files: body('▸# The deal\n\nText.\n'),
    problems: [
      {
        name: 'second-headline',
        message: '“The deal” is a heading of level 1.',
        fix: 'Write ## The deal',
      },
    ],
  },
  {
    slip: 'a heading that leaves out a level',
    files: body('## The deal\n\n▸#### Details\n\nText.\n'),
    problems: [
      {
        name: 'heading-skips-level',
        message: '“Details” is a heading of level 4 below one of level 2.',
        fix: 'Write ### Details',
      },
    ],
  },
  {
    slip: 'a link without its address',
    files: body('Read ▸[the report](report.html).\n'),
    problems: [
      {
        name: 'unsafe-link',
        message: 'The link leads to “report.html”.',
        fix: 'Write a full address (https://…), one of this site (/about/), or entity:, story: or page: and a name.',
      },
    ],
  },
  {
    slip: 'a link that runs code',
    files: body('Press ▸[here](javascript:alert(1)).\n'),
    problems: [
      {
        name: 'unsafe-link',
        message: 'The link leads to “javascript:alert(1)”.',
        fix: 'Write a full address (https://…), one of this site (/about/), or entity:, story: or page: and a name.',
      },
    ],
  },
  {
    slip: 'code in a footnote of a story that brings its own',
    files: body(
      "import price from './price.js';\n\nIt paid much.[^1]\n\n[^1]: That is ▸{price}.\n",
    ),
    problems: [
      {
        name: 'code-in-note',
        message: 'A component or an expression stands in a footnote.',
        fix: 'Put it into the text of the story.',
      },
    ],
  },
];
