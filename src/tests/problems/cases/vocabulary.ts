import { body } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Components, HTML, headings, links and code that a story may not have so. */
export const vocabularySlips: readonly BrokenInput[] = [
  {
    slip: 'a component with a slip of the pen',
    files: body('▸<KeyPoint>\n\n- One\n\n</KeyPoint>\n'),
    problems: [
      {
        name: 'unknown-component',
        message: 'There is no component <KeyPoint>.',
        fix: 'Did you mean <KeyPoints>?',
      },
    ],
  },
  {
    slip: 'a component that does not exist',
    files: body('▸<Carousel />\n'),
    problems: [
      {
        name: 'unknown-component',
        message: 'There is no component <Carousel>.',
        fix: 'Use one of <Quote>, <Figure>, <KeyPoints>, <Aside>, <Timeline>, <Event>, <Chart>, <Embed>, <Note>, <Money>, <Amount>.',
      },
    ],
  },
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
    slip: 'an attribute with a slip of the pen',
    files: body('<Aside title="More"\n  ▸titel="x">\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'unknown-field',
        message: '<Aside> has no attribute “titel”.',
        fix: 'Did you mean “title”?',
      },
    ],
  },
  {
    slip: 'an attribute left out',
    files: body('▸<Figure src="./market.svg" alt="A market" />\n'),
    problems: [
      {
        name: 'missing-field',
        message: 'The attribute “credit” of <Figure> is missing.',
        fix: 'Add credit="…" (Who made it.)',
      },
    ],
  },
  {
    slip: 'an attribute with a value that is not in the list',
    files: body(
      '<Chart title="Shares" ▸type="bars">\n\n| a | b |\n|---|---|\n| x | 1 |\n\n</Chart>\n',
    ),
    problems: [
      {
        name: 'unknown-choice',
        message: 'The attribute “type” of <Chart> is “bars”, which is not one of its values.',
        fix: 'Did you mean “bar”?',
      },
    ],
  },
  {
    slip: 'code as the value of an attribute',
    files: body('<Aside ▸title={name}>\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'code-in-attribute',
        message: 'The attribute “title” of <Aside> holds code.',
        fix: 'Write the value itself, between quotation marks.',
      },
    ],
  },
  {
    slip: 'words in braces as the value of an attribute',
    files: body('<Aside title=▸{The deal}>\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'code-in-attribute',
        message: 'The attribute “title” holds {The deal}, which is code.',
        fix: 'Write title="The deal"',
      },
    ],
  },
  {
    slip: 'a component within a line of text',
    files: body('He said ▸<Quote by="ada-reed">yes</Quote> at once.\n'),
    problems: [
      {
        name: 'misplaced-component',
        message: '<Quote> stands in a line of text.',
        fix: 'Let it stand alone between empty lines, or inside <Aside>.',
      },
    ],
  },
  {
    slip: 'an event outside a timeline',
    files: body('▸<Event date="2019">\n\nIt began.\n\n</Event>\n'),
    problems: [
      {
        name: 'misplaced-component',
        message: '<Event> stands on its own.',
        fix: 'Put it inside <Timeline>.',
      },
    ],
  },
  {
    slip: 'content in a component that takes none',
    files: body('▸<Embed url="https://example.com/x" title="X">\n\nText.\n\n</Embed>\n'),
    problems: [
      {
        name: 'content-not-allowed',
        message: '<Embed> has content, and takes none.',
        fix: 'Close it at once: <Embed … />, and put the text below it.',
      },
    ],
  },
  {
    slip: 'a chart without a table',
    files: body('▸<Chart type="bar" title="Shares">\n\nNumbers follow.\n\n</Chart>\n'),
    problems: [
      {
        name: 'chart-without-table',
        message: 'The chart has no table with rows in it.',
        fix: 'Write a Markdown table of two columns, a label and a number, between <Chart …> and </Chart>.',
      },
    ],
  },
  {
    slip: 'a chart with a row without a number',
    files: body(
      '<Chart type="bar" title="Shares">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 27.1 |\n▸| Tmall | most |\n\n</Chart>\n',
    ),
    problems: [
      {
        name: 'chart-without-number',
        message: 'The row “Tmall | most” of the chart has no number.',
        fix: 'Write a label in the first column and a number in the second: | Kaola | 2.0 |',
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
