import { body } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Prose that MDX takes for something else. */
export const accidents: readonly BrokenInput[] = [
  {
    slip: 'a less-than sign right before a number',
    files: body('Its share is ▸<15% of the market.\n'),
    problems: [
      {
        name: 'less-than-sign',
        message: 'A less-than sign stands right before “15%”.',
        fix: 'Write \\<15% or "less than 15%".',
      },
    ],
  },
  {
    slip: 'a less-than sign after Chinese words',
    files: body('First.\n\n网易考拉 😀 ▸<5 亿元。\n'),
    problems: [
      {
        name: 'less-than-sign',
        message: 'A less-than sign stands right before “5”.',
        fix: 'Write \\<5 or "less than 5".',
      },
    ],
  },
  {
    slip: 'a less-than sign before a currency',
    files: body('It paid ▸<€2 billion.\n'),
    problems: [
      {
        name: 'less-than-sign',
        message: 'A less-than sign stands right before “€2”.',
        fix: 'Write \\<€2 or "less than €2".',
      },
    ],
  },
  {
    slip: 'a brace that is not closed',
    files: body('The set ▸{a, b is open.\n'),
    problems: [
      {
        name: 'lone-brace',
        message: 'A brace `{` is opened and not closed.',
        fix: 'Write \\{ to show a brace, or close it.',
      },
    ],
  },
  {
    slip: 'a comment that is not closed',
    files: body('One.\n\n▸{/* to be checked\n\nTwo.\n'),
    problems: [
      {
        name: 'unclosed-comment',
        message: 'A comment {/* is opened and not closed.',
        fix: 'Write */} where it ends.',
      },
    ],
  },
  {
    slip: 'an HTML comment',
    files: body('Before.\n\n▸<!-- check this -->\n\nAfter.\n'),
    problems: [
      {
        name: 'html-comment',
        message: 'An HTML comment stands in the story.',
        fix: 'Write {/* check this */} or delete it.',
      },
    ],
  },
  {
    slip: 'an address in angle brackets',
    files: body('See ▸<https://example.com/report> for more.\n'),
    problems: [
      {
        name: 'autolink',
        message: 'The address <https://example.com/report> stands in angle brackets.',
        fix: 'Write the address without the brackets: https://example.com/report',
      },
    ],
  },
  {
    slip: 'a mail address in angle brackets',
    files: body('Write to ▸<desk@example.com>.\n'),
    problems: [
      {
        name: 'autolink',
        message: 'The address <desk@example.com> stands in angle brackets.',
        fix: 'Write the address without the brackets: desk@example.com',
      },
    ],
  },
  {
    slip: 'a line break without a slash',
    files: body('One line▸<br>and another.\n'),
    problems: [
      { name: 'unclosed-tag', message: '<br> is opened and not closed.', fix: 'Write <br />' },
    ],
  },
  {
    slip: 'an HTML picture without a slash',
    files: body('▸<img src="market.jpg">\n'),
    problems: [
      {
        name: 'unclosed-tag',
        message: '<img src="market.jpg"> is opened and not closed.',
        fix: 'Write <Figure src="./…" alt="…" credit="…" /> for a picture.',
      },
    ],
  },
  {
    slip: 'a component that is not closed',
    files: body('▸<Aside title="More">\n\nA box.\n'),
    problems: [
      {
        name: 'unclosed-tag',
        message: '<Aside> is opened and not closed.',
        fix: 'Write </Aside> where it ends, or <Aside … /> if it holds nothing.',
      },
    ],
  },
  {
    slip: 'a tag that is not closed in its paragraph',
    files: body('It is ▸<b>big.\n\nNext.</b>\n'),
    problems: [
      {
        name: 'unclosed-tag',
        message: '<b> is opened and not closed in the same paragraph.',
        fix: 'Write </b> where it ends, before the empty line.',
      },
    ],
  },
  {
    slip: 'tags closed in the wrong order',
    files: body('It is <b><i>big▸</b></i>.\n'),
    problems: [
      {
        name: 'crossed-tags',
        message: '</b> closes nothing that is open here; <i> of line 13 is open.',
        fix: 'Write </i> before it: what is opened last is closed first.',
      },
    ],
  },
  {
    slip: 'a closing tag that belongs to nothing',
    files: body('The end.\n\n▸</Aside>\n'),
    problems: [
      {
        name: 'closing-tag-alone',
        message: '</Aside> closes a tag that was never opened.',
        fix: 'Delete it, or write <Aside> where it should begin.',
      },
    ],
  },
  {
    slip: 'curly quotation marks around an attribute',
    files: body('<Aside ▸title=“More”>\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'broken-attribute',
        message: 'The attribute “title” stands between curly quotation marks.',
        fix: 'Write title="More" with straight ones.',
      },
    ],
  },
  {
    slip: 'no quotation marks around an attribute',
    files: body('<Quote ▸by=ada-reed via="email">\n\nWords.\n\n</Quote>\n'),
    problems: [
      {
        name: 'broken-attribute',
        message: 'The attribute “by” has no quotation marks.',
        fix: 'Write by="ada-reed"',
      },
    ],
  },
  {
    slip: 'an attribute whose quotation mark is not closed',
    files: body('<Aside ▸title="More>\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'broken-attribute',
        message: 'The attribute “title” begins with a quotation mark and does not end with one.',
        fix: 'Write title="More"',
      },
    ],
  },
  {
    slip: 'quotation marks within quotation marks',
    files: body('<Aside ▸title="The "big" deal">\n\nA box.\n\n</Aside>\n'),
    problems: [
      {
        name: 'broken-attribute',
        message: 'The attribute “title” holds quotation marks within its quotation marks.',
        fix: 'Write ’ or “…” for those inside, or &quot; for straight ones.',
      },
    ],
  },
  {
    slip: 'a less-than sign before a letter',
    files: body('If a ▸<b then c.\n'),
    problems: [
      {
        name: 'broken-tag',
        message: 'A sign `<` stands here that begins no tag.',
        fix: 'Write \\< to show the sign, or finish the tag: <Name attribute="text">',
      },
    ],
  },
  {
    slip: 'a paragraph that begins with import',
    files: body('First.\n\n▸import duties rose in May, officials said.\n'),
    problems: [
      {
        name: 'prose-read-as-code',
        message: 'A paragraph begins with the word “import”, which MDX reads as code.',
        fix: "Begin with another word, or write {'import'} for the first one.",
      },
    ],
  },
  {
    slip: 'words in braces',
    files: body('The field ▸{first name} is empty.\n'),
    problems: [
      {
        name: 'code-in-prose',
        message: 'The braces {first name} hold words, and MDX reads them as code.',
        fix: 'Write \\{first name} to show it as it stands.',
      },
    ],
  },
  {
    slip: 'one word in braces',
    files: body('The field ▸{name} is empty.\n'),
    problems: [
      {
        name: 'code-in-prose',
        message: 'The braces {name} hold code, and this story has none.',
        fix: 'Write \\{name} to show it as it stands.',
      },
    ],
  },
  {
    slip: 'an empty tag',
    files: body('▸<>Words</>\n'),
    problems: [
      {
        name: 'unknown-component',
        message: 'An empty tag <> stands here.',
        fix: 'Use one of <Quote>, <Translation>, <Figure>, <KeyPoints>, <Aside>, <Timeline>, <Event>, <Chart>, <Embed>, <Post>, <Download>, <Recording>, <Callout>, <PullQuote>, <Related>, <Gallery>, <Table>, <Verse>, <Questions>, <Note>, <Money>, <Amount>.',
      },
    ],
  },
  {
    slip: 'a footnote that is not there',
    files: body('It paid much[^prise], or ▸[^price].\n\n[^prise]: That is a lot.\n'),
    problems: [
      {
        name: 'missing-note',
        message: 'There is no note [^price].',
        fix: 'Did you mean [^prise]? Write the note in a paragraph of its own: [^price]: …',
      },
    ],
  },
  {
    slip: 'a footnote that nothing leads to',
    files: body('It paid much.\n\n▸[^price]: That is a lot.\n'),
    problems: [
      {
        name: 'unused-note',
        message: 'Nothing in the text leads to the note [^price].',
        fix: 'Write [^price] in the text where it belongs, or delete the note.',
      },
    ],
  },
];
