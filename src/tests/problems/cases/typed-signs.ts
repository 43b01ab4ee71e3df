import { body } from '../base.ts';
import type { BrokenInput, ExpectedProblem } from '../broken-input.ts';

type Row = readonly [slip: string, text: string, problem: ExpectedProblem];

const link = { name: 'link-as-typed' };
const list = { name: 'list-as-typed' };

const rows: readonly Row[] = [
  [
    'a heading without its space, in the middle of a paragraph',
    'One.\n▸##The deal\nTwo.\n',
    {
      name: 'heading-as-typed',
      message: 'The signs ## are printed as typed.',
      fix: 'Write a space behind them: ## The deal',
    },
  ],
  [
    'bullets below a line of text',
    'There are:\n▸• one\n• two\n',
    {
      name: 'bullet-as-typed',
      message: 'A line begins with •, which makes no list.',
      fix: 'Write - one',
    },
  ],
  [
    'bullets of a Chinese editor',
    '▸·一\n·二\n',
    {
      name: 'bullet-as-typed',
      message: 'A line begins with ·, which makes no list.',
      fix: 'Write - 一',
    },
  ],
  [
    'hyphens without a space',
    '▸-one\n-two\n',
    {
      ...list,
      message: 'Lines begin with - and no space, which makes no list.',
      fix: 'Write a space behind each sign: - one',
    },
  ],
  [
    'numbers without a space',
    '▸1.one\n2.two\n',
    {
      ...list,
      message: 'Lines begin with 1. and 2., which makes no list here.',
      fix: 'Write a dot and a space behind each number: 1. one',
    },
  ],
  [
    'numbers as Chinese texts have them',
    '有两点：\n▸1、价格\n2、时间\n',
    {
      ...list,
      message: 'Lines begin with 1、 and 2、, which makes no list here.',
      fix: 'Write a dot and a space behind each number: 1. 价格',
    },
  ],
  [
    'spaces inside the signs that strike words out',
    'It was ▸~~ red ~~ blue.\n',
    {
      name: 'bold-as-typed',
      message: 'The signs of ~~ red ~~ are printed as typed.',
      fix: 'Write ~~red~~, without spaces inside the signs.',
    },
  ],
  [
    'bold that begins with slanted words and ends with a space',
    'Sold. ▸***Read more:* **it was.\n',
    {
      name: 'bold-as-typed',
      message: 'The asterisks around “Read more:” are printed as typed.',
      fix: 'Write **…** or, where it is to be slanted too, ***…***, without spaces inside the asterisks.',
    },
  ],
  [
    'a bold comma, as word processors leave them',
    'The shop▸**,** it says, is sold.\n',
    {
      name: 'bold-as-typed',
      message: 'The asterisks of **,** are printed as typed.',
      fix: 'Write , without asterisks.',
    },
  ],
  [
    'full-width signs around an address',
    'See ▸[the shop]（https://a.example/）.\n',
    {
      ...link,
      message: 'The address of [the shop] stands between full-width signs.',
      fix: 'Write [the shop](…), with the signs ( and ).',
    },
  ],
  [
    'the signs of a link the wrong way round',
    'See ▸(the shop)[https://a.example/].\n',
    {
      ...link,
      message: 'The signs around “the shop” and its address are the wrong way round.',
      fix: 'Write [the shop](…).',
    },
  ],
  [
    'a space in the address of a link',
    'See ▸[the shop](https://a.example/b c).\n',
    {
      ...link,
      message:
        '[the shop] and its address make no link: the address holds a space, a backslash stands before its last sign ), or the words hold a footnote or another link.',
      fix: 'Write %20 for each space in the address, and ) without a backslash; put footnotes and links behind it.',
    },
  ],
  [
    'a backslash before the sign that ends an address',
    'See ▸[the shop](https://a.example/b\\) there.\n',
    {
      ...link,
      message:
        '[the shop] and its address make no link: the address holds a space, a backslash stands before its last sign ), or the words hold a footnote or another link.',
      fix: 'Write %20 for each space in the address, and ) without a backslash; put footnotes and links behind it.',
    },
  ],
  [
    'a footnote in the words of a link',
    '[The shop[^1]▸](https://a.example/)\n\n[^1]: A note.\n',
    {
      ...link,
      message:
        '[…] and its address make no link: the address holds a space, a backslash stands before its last sign ), or the words hold a footnote or another link.',
      fix: 'Write %20 for each space in the address, and ) without a backslash; put footnotes and links behind it.',
    },
  ],
  [
    'bold Thai words between quotation marks',
    'นี่คือ▸**“ตัวหนา”**ครับ\n',
    {
      name: 'bold-as-typed',
      message: 'The asterisks of **“ตัวหนา”** are printed as typed.',
      fix: 'Put a space on both sides of **“ตัวหนา”**, or take the signs at its ends out of the asterisks.',
    },
  ],
  [
    'a note in the text, as other programs have it',
    'One▸^[A note.] two.\n',
    {
      name: 'note-as-typed',
      message: 'A note stands in the middle of the text, where it is printed as typed.',
      fix: 'Write [^1] here, and in a paragraph of its own: [^1]: A note.',
    },
  ],
  [
    'a note whose name holds a space',
    'One▸[^the deal] two.\n',
    {
      name: 'note-as-typed',
      message: 'The name of the note “the deal” holds a space, so it is printed as typed.',
      fix: 'Write [^the-deal] at both places.',
    },
  ],
  [
    'a note between full-width brackets',
    '一▸［^注］。\n',
    {
      name: 'note-as-typed',
      message: 'The note “注” stands between full-width brackets, which are printed as typed.',
      fix: 'Write [^注], and [^注]: before its text.',
    },
  ],
  [
    'two notes of one name',
    'One.[^a]\n\n[^a]: First.\n\n▸[^A]: Second.\n',
    {
      name: 'duplicate-note',
      message: 'The note [^A] stands here for the second time.',
      fix: 'Give it a name of its own, such as [^A-2], or delete it.',
    },
  ],
  [
    'code that is not closed',
    'One.\n\n▸```js\nlet a;\n\nTwo.\n',
    {
      name: 'unclosed-code',
      message: 'The code that begins here with ``` has no end.',
      fix: 'Write ``` on a line of its own where the code ends.',
    },
  ],
  [
    'settings right behind the language of code',
    '▸```js{1}\nlet a;\n```\n',
    {
      name: 'unknown-language',
      message: 'No colouring is known for code in “js{1}”.',
      fix: 'Did you mean ```js {1}?',
    },
  ],
  [
    'a language of code in the braces of another program',
    '▸```{.js}\nlet a;\n```\n',
    {
      name: 'unknown-language',
      message: 'No colouring is known for code in “{.js}”.',
      fix: 'Did you mean ```js?',
    },
  ],
  [
    'a space in the name that a link leads to',
    'See ▸[the deal](story:kaola deal).\n',
    {
      ...link,
      message: 'The address of [the deal] holds a space, so it is printed as typed.',
      fix: 'Write [the deal](story:kaola%20deal), or the name without the space.',
    },
  ],
];

/** What is typed with signs as other programs have them, and would be printed so. */
export const typedSigns: readonly BrokenInput[] = rows.map(([slip, text, problem]) => ({
  slip,
  files: body(text),
  problems: [problem],
}));
