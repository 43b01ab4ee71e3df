import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ShownImage } from '../../page-objects/shown-image.ts';
import type { MadeFormat } from '../../pictures/picture-file.ts';
import { joinFacts } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import type { AbsoluteAddress } from './portable-html.ts';

/** A picture of a story for programs elsewhere: one file, which every program understands. */
export interface PortablePicture {
  readonly address: string;
  /** Media type of the file: `image/jpeg`. */
  readonly type: string;
  /** Size in pixels. */
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption: string | undefined;
  /** None where nobody knows who made it. */
  readonly credit: string | undefined;
  readonly licence: string | undefined;
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
export function pictureFigure(picture: PortablePicture, words: PageWords): Element {
  const { address, width, height, alt, caption, credit, licence } = picture;
  const maker = credit ?? say(words, 'caption.unknown');
  const made = say(words, 'caption.credit', { credit: joinFacts(words, [maker, licence]) });
  const line =
    caption === undefined ? made : say(words, 'line.sentences', { first: caption, second: made });
  return h('figure', [h('img', { src: address, alt, width, height }), h('figcaption', line)]);
}
