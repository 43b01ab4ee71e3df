import { baseFiles, body, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** Names of pictures and addresses, as they are typed into fields and attributes. */
export const addressSlips: readonly BrokenInput[] = [
  {
    slip: 'a photograph in a format that browsers do not show',
    files: fields({ more: 'image:\n  src: ▸./IMG_1234.HEIC\n  alt: A market\n  credit: Ada Reed' }),
    problems: [
      {
        name: 'picture-name',
        message: 'The field “image.src” is “./IMG_1234.HEIC”, a file in the format HEIC.',
        fix: 'Export it as JPEG, PNG, WebP or AVIF, and write “./IMG_1234.jpg”.',
      },
    ],
  },
  {
    slip: 'a picture without the ending of its name',
    files: fields({ more: 'image:\n  src: ▸./market\n  alt: A market\n  credit: Ada Reed' }),
    problems: [
      {
        name: 'picture-name',
        message: 'The field “image.src” is “./market”, which does not end like a picture.',
        fix: 'Write the whole name of the file, such as ./market.jpg.',
      },
    ],
  },
  {
    slip: 'a picture with a name in Chinese',
    files: fields({ more: 'image:\n  src: ▸./封面.jpg\n  alt: A market\n  credit: Ada Reed' }),
    problems: [
      {
        name: 'picture-name',
        message: 'The field “image.src” is “./封面.jpg”, which holds “封”.',
        fix: 'Rename the file with Latin letters, digits and hyphens, such as “./picture.jpg”.',
      },
    ],
  },
  {
    slip: 'a picture with a space in its name',
    files: body('▸<Figure src="./IMG 1234.jpg" alt="A market" credit="Ada Reed" />\n'),
    problems: [
      {
        name: 'picture-name',
        place: { line: 13, column: 9 },
        message: 'The attribute “src” of <Figure> is “./IMG 1234.jpg”, which holds a space.',
        fix: 'Rename the file with Latin letters, digits and hyphens, such as “./IMG-1234.jpg”.',
      },
    ],
  },
  {
    slip: 'a contact that is neither an address of e-mail nor of the web',
    files: {
      'publication.yaml': (baseFiles['publication.yaml'] ?? '').replace(
        'policies:',
        'contact: ▸the front desk\npolicies:',
      ),
    },
    problems: [
      {
        name: 'invalid-value',
        file: 'publication.yaml',
        message: 'The field “contact” cannot be “the front desk”.',
        fix: 'Write an address of e-mail (desk@harbour.example), or a web address that starts with https://.',
      },
    ],
  },
  ...siteSlips([
    ['https://harbour.example/?a=b', 'https://harbour.example'],
    ['https://harbour.example/news/#top', 'https://harbour.example/news'],
    ['https://harbour.example/news desk/', undefined],
    ['https://harbour.example/a//b', 'https://harbour.example/a/b'],
  ]),
  {
    slip: 'a web address with a password',
    files: fields({ more: 'canonical: ▸https://ada:secret@example.com/story' }),
    problems: [
      {
        name: 'address-with-password',
        message: 'The field “canonical” holds a user name or a password.',
        fix: 'Write https://example.com/story',
      },
    ],
  },
];

/** Addresses of the site, each with the one to write. */
function siteSlips(
  rows: readonly (readonly [address: string, mend: string | undefined])[],
): readonly BrokenInput[] {
  return rows.map(([address, mend]) => ({
    slip: `a site at ${address}`,
    files: {
      'publication.yaml': (baseFiles['publication.yaml'] ?? '').replace(
        'https://harbour.example',
        `▸${address}`,
      ),
    },
    problems: [
      mend === undefined
        ? {
            name: 'invalid-value',
            file: 'publication.yaml',
            message: `The field “url” cannot be “${address}”.`,
            fix: 'Write a full web address that starts with https://.',
          }
        : {
            name: 'site-address',
            file: 'publication.yaml',
            message: `The field “url” is “${address}”, which is more than a site and a path.`,
            fix: `Write ${mend}`,
          },
    ],
  }));
}
