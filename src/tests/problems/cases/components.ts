import { body } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Components that a story may not have so. */
export const componentSlips: readonly BrokenInput[] = [
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
        fix: 'Use one of <Quote>, <Translation>, <Figure>, <KeyPoints>, <Aside>, <Timeline>, <Event>, <Chart>, <Embed>, <Post>, <Download>, <Recording>, <Callout>, <PullQuote>, <Related>, <Gallery>, <Table>, <Verse>, <Questions>, <Note>, <Money>, <Amount>.',
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
        fix: 'Add credit="…" (Who made it; `not-recorded` if nobody knows any more, which readers are told.)',
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
        fix: 'Let it stand alone between empty lines, or inside <Aside>, <Questions>.',
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
    files: body('▸<PullQuote words="bought Kaola">\n\nAlibaba bought Kaola.\n\n</PullQuote>\n'),
    problems: [
      {
        name: 'content-not-allowed',
        message: '<PullQuote> has content, and takes none.',
        fix: 'Close it at once: <PullQuote … />, and put the text below it.',
      },
    ],
  },
  {
    slip: 'a component by the name that it had once',
    files: body('It is ▸<Fig id="way">10 miles (16.09 km)</Fig> off.\n'),
    problems: [
      {
        name: 'unknown-component',
        message: 'There is no component <Fig>.',
        fix: 'It is called <Amount> now: npm run upgrade -- --fix writes it so everywhere.',
      },
    ],
  },
  {
    slip: 'a box with nothing in it',
    files: body('▸<Aside title="More">\n\n</Aside>\n'),
    problems: [
      {
        name: 'empty-component',
        message: '<Aside> is empty.',
        fix: 'Put the words between <Aside …> and </Aside>, or delete it.',
      },
    ],
  },
  {
    slip: 'a quotation without words',
    files: body('▸<Quote by="ada-reed">\n\n{/* to come */}\n\n</Quote>\n'),
    problems: [
      {
        name: 'empty-component',
        message: '<Quote> is empty.',
        fix: 'Put the words between <Quote …> and </Quote>, or delete it.',
      },
    ],
  },
  {
    slip: 'key points without points',
    files: body('▸<KeyPoints />\n'),
    problems: [
      {
        name: 'empty-component',
        message: '<KeyPoints> is empty.',
        fix: 'Put the words between <KeyPoints …> and </KeyPoints>, or delete it.',
      },
    ],
  },
  {
    slip: 'a timeline without events',
    files: body('▸<Timeline>\n</Timeline>\n'),
    problems: [
      {
        name: 'empty-component',
        message: '<Timeline> is empty.',
        fix: 'Put <Event> between <Timeline …> and </Timeline>, or delete it.',
      },
    ],
  },
  {
    slip: 'text straight in a timeline',
    files: body(
      '<Timeline>\n\n▸It began with a bid, said those who were there at the time.\n\n<Event date="2019" />\n\n</Timeline>\n',
    ),
    problems: [
      {
        name: 'text-outside-component',
        message: '“It began with a bid, said those who were…” stands straight in <Timeline>.',
        fix: 'Put it inside <Event>, or above <Timeline>.',
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
];
