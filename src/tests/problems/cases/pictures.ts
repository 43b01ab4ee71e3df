import { crc32 } from 'node:zlib';
import { body, fields } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

/** The first bytes of a PNG that says it is of that many pixels a side, and its last ones. */
function pngOf(side: number): Buffer {
  const header = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
  const size = Buffer.alloc(8);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  const rest = Buffer.from('\x08\x02\0\0\0', 'latin1');
  return Buffer.concat([
    header,
    size,
    rest,
    checksumOf(Buffer.concat([Buffer.from('IHDR'), size, rest])),
    Buffer.from('\0\0\0\0IDAT\x35\xaf\x06\x1e\0\0\0\0IEND\xaeB`\x82', 'latin1'),
  ]);
}

function checksumOf(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}

const folder = 'articles/2019/kaola-deal';

/** Slips with pictures: their names, their formats, their sizes, and what is said of them. */
export const pictureSlips: readonly BrokenInput[] = [
  {
    slip: 'a lead picture of 30,000 by 30,000 pixels in a small file',
    files: {
      ...fields({ more: 'image:\n  src: ▸./harbour.png\n  alt: A harbour\n  credit: Ada Reed' }),
      [`${folder}/harbour.png`]: pngOf(30_000),
    },
    problems: [
      {
        name: 'picture-too-large',
        message:
          'The picture harbour.png has 30000 × 30000 pixels; at most 100 million pixels are read.',
        fix: 'Save it again with at most 6,000 pixels a side, as JPEG or WebP.',
      },
    ],
  },
  {
    slip: 'a moving picture of a format whose movement is lost',
    files: {
      ...fields({ more: 'image:\n  src: ▸./tide.avif\n  alt: A tide\n  credit: Ada Reed' }),
      [`${folder}/tide.avif`]: Buffer.from('\0\0\0\x18ftypavis\0\0\0\0avifmif1', 'latin1'),
    },
    problems: [
      {
        name: 'picture-stands-still',
        message:
          'The picture ./tide.avif moves, and of its format only the first view could be shown.',
        fix: 'Save it as WebP or GIF, or as a film for <Recording>; or save the one view that is to be seen.',
      },
    ],
  },
  ...['market.svg', 'IMG_1234', 'DSC_0042.JPG', 'image', '微信图片_20190906'].map((alt) => ({
    slip: `${alt} for those who cannot see the picture`,
    files: body(`<Figure src="./market.svg" ▸alt="${alt}" credit="Ada Reed" />\n`),
    problems: [
      {
        name: 'file-name-as-text',
        message: `The attribute “alt” of <Figure> is “${alt}”, which is a name of a file and says nothing of the picture.`,
        fix: 'Write what the picture shows; leave it empty ("") if it only decorates.',
      },
    ],
  })),
  {
    slip: 'a caption that is a heading',
    files: body('<Figure src="./market.svg" alt="A market" credit="Ann" ▸caption="# Market" />\n'),
    problems: [
      {
        name: 'markup-in-note',
        message: 'The note holds <h1>: a line that begins with # is a heading.',
        fix: 'Write paragraphs with *emphasis*, **strong words** and [links](https://…); a backslash before a sign keeps it: \\*.',
      },
    ],
  },
  {
    slip: 'a link in a caption that leads nowhere',
    files: fields({
      more: 'image:\n  src: ./market.svg\n  alt: A market\n  credit: Ann\n  caption: ▸The shop of [Kaola](entity:koala).',
    }),
    problems: [
      {
        name: 'unknown-entity',
        message: 'There is no entity or person “koala”.',
        fix: 'Did you mean “kaola”?',
      },
    ],
  },
  {
    slip: 'a focus that is no place',
    files: body('<Figure src="./market.svg" alt="A market" credit="Ann" ▸focus="upper" />\n'),
    problems: [
      {
        name: 'unknown-choice',
        message: 'The attribute “focus” of <Figure> is “upper”, which is not one of its values.',
        fix: 'Choose one of: centre, top-left, top, top-right, left, right, bottom-left, bottom, bottom-right.',
      },
    ],
  },
  {
    slip: 'a piece of a picture that is not there',
    files: fields({
      more: 'image:\n  src: ./market.svg\n  alt: A market\n  credit: Ann\n  crops: { wide: ▸./markt.svg }',
    }),
    problems: [
      {
        name: 'missing-picture',
        message: 'There is no picture ./markt.svg.',
        fix: 'Did you mean “./market.svg”?',
      },
    ],
  },
];
