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
    slip: 'a setting of a code block that means nothing here',
    files: body('▸```js title="a.js" wrap\nlet a;\n```\n'),
    problems: [
      {
        name: 'unknown-code-setting',
        message: '“wrap” behind the language of a code block means nothing here.',
        fix: 'Delete it. There are title="shares.ts", {2,4-5} for marked lines, and showLineNumbers.',
      },
    ],
  },
  {
    slip: 'code in a language that is none',
    files: body('▸```__proto__\na\n```\n\nA.\n'),
    problems: [
      {
        name: 'unknown-language',
        message: 'No colouring is known for code in “__proto__”.',
        fix: 'Write ```text for code without colours.',
      },
    ],
  },
  {
    slip: 'a quotation in small letters',
    files: body('▸<quote by="ada-reed">\n\nWords.\n\n</quote>\n'),
    problems: [
      {
        name: 'html-not-allowed',
        message: 'The HTML tag <quote> may not stand in a story.',
        fix: 'Did you mean <Quote>?',
      },
    ],
  },
  {
    slip: 'text pasted from a word processor',
    files: body(
      '▸<p class="MsoNormal" style="margin:0"><span lang="EN-GB" style="mso-ansi-language:EN-GB">It rose.</span><o:p></o:p></p>\n',
    ),
    problems: [
      {
        name: 'pasted-markup',
        message:
          'Text was pasted here with the markup of a word processor: <p> is the first tag of it.',
        fix: 'Delete the tags, or paste once more without formatting (Ctrl+Shift+V).',
      },
    ],
  },
  {
    slip: 'details within a sentence',
    files: body('It rose ▸<details><summary>more</summary>by half</details> in May.\n'),
    problems: [
      {
        name: 'block-in-text',
        message: '<details> stands in a line of text.',
        fix: 'Let <details> begin on a line of its own, with an empty line above.',
      },
    ],
  },
  {
    slip: 'a link with a password in it',
    files: body('Read ▸[this](https://bank.example:x@evil.example/).\n'),
    problems: [
      {
        name: 'link-with-password',
        message:
          'The link leads to “https://bank.example:x@evil.example/”, which holds a name or a password.',
        fix: 'Delete what stands between // and @.',
      },
    ],
  },
  {
    slip: 'a link to a heading that is not there',
    files: {
      ...body('Read ▸[that part](story:later#the-deel) and [this](story:later#the-deal).\n'),
      'articles/2020/later/article.mdx': `---\ntitle: Later\ndek: After it.\nkind: news\nsection: business\nauthors: [ada-reed]\npublished: 2020-09-06T18:30:00+08:00\n---\n\nText.\n\n## The deal\n\nMore.\n`,
    },
    problems: [
      {
        name: 'unknown-part',
        message: '“story:later” has no heading “#the-deel”.',
        fix: 'Did you mean story:later#the-deal?',
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
        fix: 'Write a full address (https://…), one of this site (/about/), mailto: or tel:, or entity:, story: or page: and a name.',
      },
    ],
  },
  {
    slip: 'words where the host of an address belongs',
    files: body('It is ▸[said](<https://flagged information/>) there.\n'),
    problems: [
      {
        name: 'unreadable-address',
        message: 'The link leads to “https://flagged information/”, which no browser can read.',
        fix: 'Copy the address from a browser that shows the page, or take the link out.',
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
        fix: 'Write a full address (https://…), one of this site (/about/), mailto: or tel:, or entity:, story: or page: and a name.',
      },
    ],
  },
  {
    slip: 'code in a footnote of a story that brings its own',
    files: {
      ...body("import price from './price.js';\n\nIt paid much.[^1]\n\n[^1]: That is ▸{price}.\n"),
      'articles/2019/kaola-deal/price.js': 'export default 2;\n',
    },
    problems: [
      {
        name: 'code-in-note',
        message: 'A component or an expression stands in a footnote.',
        fix: 'Put it into the text of the story.',
      },
    ],
  },
];
