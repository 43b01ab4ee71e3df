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
      message: 'The address of [the shop] does not end where it should, or holds a space.',
      fix: 'Write %20 for each space in the address.',
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
