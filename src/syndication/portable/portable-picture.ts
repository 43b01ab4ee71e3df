import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ShownImage } from '../../page-objects/shown-image.ts';
import type { ShownLicence } from '../../page-objects/lines/shown-licence.ts';
import type { ShownLine } from '../../page-objects/lines/shown-line.ts';
import type { MadeFormat } from '../../pictures/picture-file.ts';
import { factSeparator } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say, sentenceParts } from '../../words/say.ts';
import { portableHtml, type AbsoluteAddress } from './portable-html.ts';

/** A picture of a story for programs elsewhere: one file, which every program understands. */
export interface PortablePicture {
  readonly address: string;
  /** Media type of the file: `image/jpeg`. */
  readonly type: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: ShownLine | undefined;
  /** None where nobody knows who made it. */
  readonly credit: string | undefined;
  readonly licence: ShownLicence | undefined;
}

/** Wide enough for a screen, and no larger than a program should load for a list. */
const widest = 1280;

const mediaTypes: Readonly<Record<MadeFormat, string>> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** One of the files that the story’s page shows of a picture, in the plainest format. */
export function portablePicture(
  image: ShownImage,
  absolute: AbsoluteAddress,
): PortablePicture | undefined {
  const files = image.sources.at(-1)?.files ?? [];
  const file = files.findLast(({ width }) => width <= widest) ?? files[0];
  if (file === undefined) return undefined;
  const { alt, caption, credit, licence } = image;
  return {
    address: absolute(file.address),
    type: mediaTypes[file.format],
    width: file.width,
    height: Math.round((file.width * image.height) / image.width),
    alt,
    caption,
    credit,
    licence,
  };
}

/** The picture with its caption and its maker. */
export function pictureFigure(
  picture: PortablePicture,
  words: PageWords,
  absolute: AbsoluteAddress,
): Element {
  const { address, width, height, alt, caption, credit, licence } = picture;
  const made = credit ?? say(words, 'caption.unknown');
  const terms = licence === undefined ? [] : termsOf(licence, absolute);
  const maker: (string | ElementContent)[] =
    licence === undefined ? [made] : [made, factSeparator(words), ...terms];
  const line = sentenceParts(words, 'caption.credit').flatMap(({ text }) =>
    text === undefined ? maker : [text],
  );
  const below = caption === undefined ? [] : [...portableHtml(caption.html, absolute), ' '];
  return h('figure', [
    h('img', { src: address, alt, width, height }),
    h('figcaption', [...below, ...line]),
  ]);
}

function termsOf(licence: ShownLicence, absolute: AbsoluteAddress): ElementContent[] {
  const { html, text, href, isNameAlone } = licence;
  return isNameAlone ? [h('a', { href, rel: 'license' }, text)] : portableHtml(html, absolute);
}
