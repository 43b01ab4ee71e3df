import { body, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const codes: readonly (readonly [code: string, held: string])[] = [
  ['&#x202e;', 'a sign that changes the direction of writing (U+202E)'],
  ['&#8238;', 'a sign that changes the direction of writing (U+202E)'],
  ['&#X2066;', 'a sign that changes the direction of writing (U+2066)'],
  ['&#5;', 'a control character (U+0005)'],
  ['&#7;', 'a control character (U+0007)'],
  ['&#0;', 'no character'],
  ['&#xD800;', 'no character'],
  ['&#x1FFFFF;', 'no character'],
  ['&#xE0041;', 'a character that nobody sees (U+E0041)'],
  ['&ZeroWidthSpace;', 'a character without width'],
  ['&NoBreak;', 'a character without width'],
  ['&#x200B;', 'a character without width'],
];

const google = 'https://www.google.com/url?q=https://a.example/b&sa=D';

/** What readers would not see as it is meant: hidden characters, other languages, other addresses. */
export const hiddenAndLost: readonly BrokenInput[] = [
  ...codes.map(([code, held]) => ({
    slip: `${code} in a text`,
    files: body(`One ▸${code}two.\n`),
    problems: [
      {
        name: 'hidden-character',
        message: `The code ${code} stands for ${held}.`,
        fix: 'Delete it; where a word may break, write &shy; or <wbr />.',
      },
    ],
  })),
  {
    slip: 'a Chinese text in an English newsroom',
    files: {
      ...fields(
        {},
        '阿里巴巴宣布收购考拉，交易金额为二十亿美元，双方将在跨境电商领域合作，消息于周五公布。\n',
      ),
    },
    problems: [
      {
        name: 'language-not-said',
        place: { line: 2, column: 1 },
        message: 'Most of the text is not in the letters of its language, “en”.',
        fix: 'Write the language into the frontmatter: lang: zh-CN, or zh-TW.',
      },
    ],
  },
  {
    slip: 'a link that was copied from a search engine',
    files: body(`See ▸[the shop](${google}).\n`),
    problems: [
      {
        name: 'redirect-address',
        message: 'The link is an address of www.google.com that only leads on to another.',
        fix: 'Write https://a.example/b',
      },
    ],
  },
  {
    slip: 'a source that was copied from a mail',
    files: fields({
      more: 'sources:\n  - id: memo\n    kind: document\n    title: Memo\n    publisher: Kaola\n    url: ▸https://l.facebook.com/l.php?h=AT0\n    accessed: 2019-09-06',
    }),
    problems: [
      {
        name: 'redirect-address',
        message:
          'The field “sources[0].url” is an address of l.facebook.com that only leads on to another.',
        fix: 'Open it, and write the address of the page to which it leads.',
      },
    ],
  },
  {
    slip: 'a link to a heading of its own story, with a slip of the pen',
    files: body('## The deal\n\nSee ▸[above](#the-dael).\n'),
    problems: [
      {
        name: 'unknown-part',
        message: 'This text has no heading “#the-dael”.',
        fix: 'Did you mean #the-deal?',
      },
    ],
  },
  {
    slip: 'a link to a heading, in a footnote, that is nowhere in the story',
    files: body('One.[^a]\n\n[^a]: See ▸[there](#nowhere).\n'),
    problems: [
      {
        name: 'unknown-part',
        message: 'This text has no heading “#nowhere”.',
        fix: 'Take the link out.',
      },
    ],
  },
  {
    slip: 'a mark of a line of code that there is not',
    files: body('▸```js\nlet a; // [!code ++]\nlet b; // [!code added]\n```\n'),
    problems: [
      {
        name: 'unknown-code-notation',
        message: '“[!code added]” in a comment of the code marks nothing.',
        fix: 'There are [!code ++], [!code --], [!code highlight], [!code focus], [!code error] and [!code warning].',
      },
    ],
  },
];
