import { fields } from '../../base.ts';
import type { BrokenInput } from '../../broken-input.ts';

const live = fields({ kind: 'kind: live' });
const entryFile = 'articles/2019/kaola-deal/entries/bids.mdx';

/** An entry of live coverage with a slip in one line, or in its text. */
function entry(changed: Readonly<Record<string, string>>, text = 'Two bids came in.\n') {
  const lines = {
    title: 'title: Two bids',
    at: 'at: 2019-09-06T19:00:00+08:00',
    authors: 'authors: [ada-reed]',
    ...changed,
  };
  return { [entryFile]: `---\n${Object.values(lines).join('\n')}\n---\n\n${text}` };
}

/** Live coverage: its story, its entries, and what one says of the other. */
export const liveSlips: readonly BrokenInput[] = [
  {
    slip: 'live coverage without an entry',
    files: fields({ kind: 'kind: ▸live' }),
    problems: [
      {
        name: 'live-without-entries',
        message: 'This story is live coverage and has no entries.',
        fix: 'Write the first as entries/<name>.mdx in the folder of the story, with title:, at: and authors:.',
      },
    ],
  },
  {
    slip: 'an end of coverage in an ordinary story',
    files: fields({ more: 'coverageEnded: ▸2019-09-06T20:00:00+08:00' }),
    problems: [
      {
        name: 'coverage-of-nothing',
        message: 'A story of kind news has no coverage that could end.',
        fix: 'Delete coverageEnded:, or write kind: live.',
      },
    ],
  },
  {
    slip: 'entries beside an ordinary story',
    files: entry({}),
    problems: [
      {
        name: 'entry-without-coverage',
        file: entryFile,
        message: 'This entry belongs to no live story.',
        fix: 'Write kind: live in content/articles/2019/kaola-deal/article.mdx, or move the entry to its story.',
      },
    ],
  },
  {
    slip: 'entries beside no story',
    files: {
      'articles/2019/fire/entries/bids.mdx': Object.values(entry({}))[0] ?? '',
    },
    problems: [
      {
        name: 'entry-without-coverage',
        file: 'articles/2019/fire/entries/bids.mdx',
        message: 'This entry belongs to no live story.',
        fix: 'Write content/articles/2019/fire/article.mdx with kind: live.',
      },
    ],
  },
  {
    slip: 'an entry that is later than the end',
    files: {
      ...fields({ kind: 'kind: live', more: 'coverageEnded: 2019-09-06T18:50:00+08:00' }),
      ...entry({ at: 'at: ▸2019-09-06T19:00:00+08:00' }),
    },
    problems: [
      {
        name: 'entry-after-end',
        file: entryFile,
        message:
          'This entry is of 2019-09-06T19:00:00+08:00, and the coverage ended at 2019-09-06T18:50:00+08:00.',
        fix: 'Correct one of the two moments, or take coverageEnded: out of content/articles/2019/kaola-deal/article.mdx while the coverage goes on.',
      },
    ],
  },
  {
    slip: 'an entry of tomorrow',
    files: { ...live, ...entry({ at: 'at: ▸2026-09-06T19:00:00+08:00' }) },
    problems: [
      {
        name: 'entry-in-future',
        file: entryFile,
        message:
          'This entry says that it was written at 2026-09-06T19:00:00+08:00, which is still to come.',
        fix: 'Correct the moment; or keep the entry until then, with the line embargo: 2026-09-06T19:00:00+08:00',
      },
    ],
  },
  {
    slip: 'an entry that brings code',
    files: { ...live, ...entry({}, "import Tide from './tide.astro';\n\nTwo bids came in.\n") },
    problems: [
      {
        name: 'code-in-entry',
        file: entryFile,
        message: 'This entry begins with import or export.',
        fix: 'Write it in Markdown and the components of stories.',
      },
    ],
  },
  {
    slip: 'live coverage that brings code',
    files: {
      ...fields({ kind: 'kind: live' }, "import Tide from './tide.astro';\n\nIt goes on.\n"),
      'articles/2019/kaola-deal/tide.astro': '<p>A tide.</p>\n',
      ...entry({}),
    },
    problems: [
      {
        name: 'code-in-coverage',
        message: 'This live story brings code of its own.',
        fix: 'Write it in Markdown and the components of stories.',
      },
    ],
  },
  {
    slip: 'an entry with a day and no time',
    files: { ...live, ...entry({ at: 'at: ▸2019-09-06+08:00' }) },
    problems: [
      {
        name: 'invalid-value',
        file: entryFile,
        message: 'The field “at” cannot be “2019-09-06+08:00”.',
        fix: 'Write the time too, such as 2019-09-06T18:30:00+08:00.',
      },
    ],
  },
  {
    slip: 'an author of an entry whom nobody knows',
    files: { ...live, ...entry({ authors: 'authors: [▸ada-read]' }) },
    problems: [
      {
        name: 'unknown-person',
        file: entryFile,
        message: 'There is no person “ada-read”.',
        fix: 'Did you mean “ada-reed”?',
      },
    ],
  },
  {
    slip: 'an author of an entry twice',
    files: { ...live, ...entry({ authors: 'authors: [ada-reed, ▸ada-reed]' }) },
    problems: [
      {
        name: 'listed-twice',
        file: entryFile,
        message: '“ada-reed” stands twice in the field “authors”.',
        fix: 'Delete one of the two.',
      },
    ],
  },
  {
    slip: 'a component in an entry that does not exist',
    files: {
      ...live,
      ...entry({}, 'Two bids came in.\n\n▸<Qoute by="ada-reed">\n\nYes.\n\n</Qoute>\n'),
    },
    problems: [
      {
        name: 'unknown-component',
        file: entryFile,
        message: 'There is no component <Qoute>.',
        fix: 'Did you mean <Quote>?',
      },
    ],
  },
  {
    slip: 'a tag in an entry that is left open',
    files: { ...live, ...entry({}, 'Two bids.\n\n▸<Aside>\n\nOne more.\n') },
    problems: [
      {
        name: 'unclosed-tag',
        file: entryFile,
        message: '<Aside> is opened and not closed.',
        fix: 'Write </Aside> where it ends, or <Aside … /> if it holds nothing.',
      },
    ],
  },
  {
    slip: 'a heading in an entry that skips a level',
    files: { ...live, ...entry({}, 'Two bids.\n\n▸### Who bids\n\nNobody.\n') },
    problems: [
      {
        name: 'heading-skips-level',
        file: entryFile,
        message: '“Who bids” is a heading of level 3 below one of level 1.',
        fix: 'Write ## Who bids',
      },
    ],
  },
];
