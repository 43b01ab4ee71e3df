import { body, fields, otherStory } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** References that lead nowhere, and pictures that are nothing to look at. */
export const references: readonly BrokenInput[] = [
  {
    slip: 'an import with a letter too few',
    files: {
      ...body("import Chart from '▸./Chat.astro';\n\nText.\n"),
      'articles/2019/kaola-deal/Chart.astro': '<p>A chart.</p>\n',
    },
    problems: [
      {
        name: 'missing-import',
        message: 'The story imports “./Chat.astro”, and there is no such file.',
        fix: 'Did you mean “./Chart.astro”?',
      },
    ],
  },
  {
    slip: 'an import of a file that is not there',
    files: body("import {\n  a,\n} from '▸./numbers.ts';\n\nText.\n"),
    problems: [
      {
        name: 'missing-import',
        message: 'The story imports “./numbers.ts”, and there is no such file.',
        fix: 'Put the file beside article.mdx, or write the path that it has from there, with its ending.',
      },
    ],
  },
  {
    slip: 'an entity with two letters swapped',
    files: fields({ entities: 'entities:\n  about: [alibaba, ▸koala]' }),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “koala”.',
        fix: 'Did you mean “kaola”?',
      },
    ],
  },
  {
    slip: 'a link to an entity that is not there',
    files: body('The ▸[group](entity:alibabba) paid.\n'),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “alibabba”.',
        fix: 'Did you mean “alibaba”?',
      },
    ],
  },
  {
    slip: 'an author by the family name alone',
    files: fields({ authors: 'authors:\n  - ▸reed' }),
    problems: [
      {
        name: 'unknown-person',
        message: 'There is no person “reed”.',
        fix: 'Did you mean “ada-reed”?',
      },
    ],
  },
  {
    slip: 'a speaker nobody knows',
    files: body('<Quote ▸by="jack-ma">\n\nWords.\n\n</Quote>\n'),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “jack-ma”.',
        fix: 'Add it to content/entities, or correct the name.',
      },
    ],
  },
  {
    slip: 'a section that is not in publication.yaml',
    files: fields({ section: 'section: ▸bussiness' }),
    problems: [
      {
        name: 'unknown-section',
        message: 'There is no section “bussiness”.',
        fix: 'Did you mean “business”?',
      },
    ],
  },
  {
    slip: 'a storyline that is not in publication.yaml',
    files: fields({ more: 'storyline: ▸kaola-sales' }),
    problems: [
      {
        name: 'unknown-storyline',
        message: 'There is no storyline “kaola-sales”.',
        fix: 'Did you mean “kaola-sale”?',
      },
    ],
  },
  {
    slip: 'a source that the story does not list',
    files: fields(
      {
        more: 'sources:\n  - id: analysys\n    kind: data\n    title: Shares of the market',
      },
      '<Chart type="bar" title="Shares" ▸source="analysis">\n\n| Shop | Share |\n| --- | --- |\n| Kaola | 27.1 |\n\n</Chart>\n',
    ),
    problems: [
      {
        name: 'unknown-source',
        message: 'There is no source “analysis”.',
        fix: 'Did you mean “analysys”?',
      },
    ],
  },
  {
    slip: 'a link to a story that is not there',
    files: body('As ▸[we wrote](story:kaola-deals).\n'),
    problems: [
      {
        name: 'unknown-story',
        message: 'There is no story “kaola-deals”.',
        fix: 'Did you mean “kaola-deal”?',
      },
    ],
  },
  {
    slip: 'a story on the front that is a draft',
    files: {
      'front.yaml': 'stories:\n  - story: ▸later\n    weight: lead\n',
      ...otherStory('articles/2019/later/article.mdx', 'draft: true'),
    },
    problems: [
      {
        name: 'reference-to-draft',
        file: 'front.yaml',
        message: 'The story “later” is a draft.',
        fix: 'Publish it (delete draft: true there), or take the reference out.',
      },
    ],
  },
  {
    slip: 'a link to a story that is not out yet',
    files: {
      ...body('More ▸[tomorrow](story:scoop).\n'),
      ...otherStory('articles/2026/scoop/article.mdx', 'embargo: 2026-01-02T09:00:00+08:00'),
    },
    problems: [
      {
        name: 'link-to-embargoed',
        message: 'The story “scoop” is under embargo until 2026-01-02T09:00:00+08:00.',
        fix: 'Take the link out until then. A story can wait for the other: “embargo: 2026-01-02T09:00:00+08:00”.',
      },
    ],
  },
  {
    slip: 'a link to a page that is not there',
    files: body('See ▸[who we are](page:abuot).\n'),
    problems: [
      { name: 'unknown-page', message: 'There is no page “abuot”.', fix: 'Did you mean “about”?' },
    ],
  },
  {
    slip: 'a picture with a slip of the pen',
    files: body('<Figure ▸src="./markt.svg" alt="A market" credit="Ada Reed" />\n'),
    problems: [
      {
        name: 'missing-picture',
        message: 'There is no picture ./markt.svg.',
        fix: 'Did you mean “./market.svg”?',
      },
    ],
  },
  {
    slip: 'a drawing without a size',
    files: showing('stalls.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')),
    problems: [
      {
        name: 'picture-without-size',
        message: 'The drawing ./stalls.svg does not say how large it is.',
        fix: 'Write its width and height into its first tag: <svg viewBox="0 0 800 600" …>.',
      },
    ],
  },
  {
    slip: 'a picture that was never saved',
    files: showing('harbour.jpg', Buffer.alloc(0)),
    problems: [
      {
        name: 'broken-picture',
        message: 'The picture ./harbour.jpg is empty.',
        fix: 'Save or export the picture again, as JPEG, PNG, GIF, WebP, AVIF or SVG.',
      },
    ],
  },
  {
    slip: 'a web page saved as a picture',
    files: showing('harbour.jpg', Buffer.from('<!doctype html><title>Log in</title>')),
    problems: [
      {
        name: 'broken-picture',
        message: './harbour.jpg is not a picture that browsers can show.',
        fix: 'Save or export the picture again, as JPEG, PNG, GIF, WebP, AVIF or SVG.',
      },
    ],
  },
  {
    slip: 'a picture whose download broke off',
    files: showing('harbour.jpg', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF', 'latin1')),
    problems: [
      {
        name: 'broken-picture',
        message: 'The picture ./harbour.jpg is cut off.',
        fix: 'Save or export the picture again, as JPEG, PNG, GIF, WebP, AVIF or SVG.',
      },
    ],
  },
  {
    slip: 'a picture that only begins and ends like one',
    files: showing('harbour.jpg', Buffer.from('\xff\xd8\xff\xe0\x00\x10JFIF\xff\xd9', 'latin1')),
    problems: [
      {
        name: 'unreadable-picture',
        message: 'The picture harbour.jpg cannot be read: it is damaged or incomplete.',
        fix: 'Open it, see whether it is whole, and save it again.',
      },
    ],
  },
  {
    slip: 'a PNG named as a JPEG',
    files: showing('harbour.jpg', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
    problems: [
      {
        name: 'misnamed-picture',
        message: 'The name of ./harbour.jpg does not fit: the file is in the format PNG.',
        fix: 'Rename the file, and write “./harbour.png”.',
      },
    ],
  },
  {
    slip: 'a lead picture that is not there',
    files: fields({
      more: 'image:\n  src: ▸./harbour.jpg\n  alt: A harbour\n  credit: Ada Reed',
    }),
    problems: [
      {
        name: 'missing-picture',
        message: 'There is no picture ./harbour.jpg.',
        fix: 'Put the file into content/articles/2019/kaola-deal/, or correct the name.',
      },
    ],
  },
  {
    slip: 'a party of a deal that is not there',
    files: {
      'entities/sale.yaml':
        'name: The sale\nkind: deal\ndescription: A sale.\nstatus: announced\nparties:\n  - entity: ▸alibaba-group\n    role: buyer\n',
    },
    problems: [
      {
        name: 'unknown-entity',
        file: 'entities/sale.yaml',
        message: 'There is no entity or person “alibaba-group”.',
        fix: 'Add it to content/entities, or correct the name.',
      },
    ],
  },
];

/** The story with a lead picture of these bytes. */
function showing(name: string, bytes: Buffer): BrokenInput['files'] {
  return {
    ...fields({ more: `image:\n  src: ▸./${name}\n  alt: A harbour\n  credit: Ada Reed` }),
    [`articles/2019/kaola-deal/${name}`]: bytes,
  };
}
