/** The formats of pictures that browsers show, with the ends of their names. */
export const pictureFormats = {
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  gif: ['gif'],
  webp: ['webp'],
  avif: ['avif'],
  svg: ['svg'],
} as const;

export type PictureFormat = keyof typeof pictureFormats;

/** What the first bytes of each format say, one character a byte. */
const beginnings: readonly (readonly [PictureFormat, RegExp])[] = [
  ['jpeg', /^\xff\xd8\xff/u],
  ['png', /^\x89PNG\r\n\x1a\n/u],
  ['gif', /^GIF8[79]a/u],
  ['webp', /^RIFF[^]{4}WEBP/u],
  ['avif', /^[^]{4}ftyp(?:avif|avis)/u],
  // Above its first tag a drawing may have comments, declarations and entities.
  ['svg', /^(?:\xef\xbb\xbf)?(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!DOCTYPE(?:[^[>]|\[[^\]]*\])*>)*<svg[\s/>]/u],
];

/** The format of a picture by its bytes, whatever its name says; `undefined` if it is none of ours. */
export function pictureFormat(bytes: Buffer): PictureFormat | undefined {
  const head = bytes.toString('latin1', 0, 65_536);
  return beginnings.find(([, beginning]) => beginning.test(head))?.[0];
}

/** Whether a picture moves in a way that is lost when it is made smaller: only GIF and WebP keep it. */
export function losesMovement(format: PictureFormat, bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, 65_536);
  if (format === 'png') return head.split('IDAT', 1)[0]?.includes('acTL') === true;
  return format === 'avif' && head.slice(8, bytes.readUInt32BE(0)).includes('avis');
}

/**
 * Whether a picture ends before its format says that it does, as after a broken download. What
 * stands behind the end (cameras put films there) does not matter.
 *
 * @param head its first bytes
 * @param size in bytes
 * @param readEnd gives its last bytes, which nearly always tell
 */
export function isCutOff(
  format: PictureFormat,
  head: Buffer,
  size: number,
  readEnd: () => Buffer,
  readAll: () => Buffer,
): boolean {
  if (format === 'webp') return size < 12 || head.readUInt32LE(4) + 8 > size;
  const end = format === 'jpeg' ? '\xff\xd9' : format === 'png' ? 'IEND' : '';
  return [readEnd, readAll].every((read) => !read().includes(end, 0, 'latin1'));
}

const length = /^\+?[\d.]+(?:e[+-]?\d+)?(?:in|cm|em|ex|mm|m|pc|pt|px)?$/u;

/** Whether the root of an SVG says how large it is: `width` and `height`, or a `viewBox`. */
export function hasSize(svg: string): boolean {
  const root = /<svg(?:[^>"']|"[^"]*"|'[^']*')*>/u.exec(svg)?.[0] ?? '';
  const attribute = (name: string): string =>
    new RegExp(`\\s${name}=(["'])(.*?)\\1`, 'su').exec(root)?.[2] ?? '';
  if (length.test(attribute('width')) && length.test(attribute('height'))) return true;
  const [, , width = '', height = '', ...more] = attribute('viewBox').trim().split(/[\s,]+/u);
  return (
    more.length === 0 && [width, height].every((side) => length.test(side) && Number(side) > 0)
  );
}
