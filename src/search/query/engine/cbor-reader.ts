/** Reads data items (RFC 8949) one after the other: of the few kinds that an index is written in. */
export interface CborReader {
  /** Where the next item begins. */
  readonly at: () => number;
  /** A whole number, negative ones too. */
  readonly number: () => number;
  readonly text: () => string;
  /** The beginning of a list: how many items follow. */
  readonly list: () => number;
}

const [unsigned, negative, text, list] = [0, 1, 3, 4];
const decoder = new TextDecoder();

/**
 * Opens bytes to be read from their beginning.
 *
 * @throws Error, when read, if another kind of item stands there
 */
export function cborReader(bytes: Uint8Array): CborReader {
  let at = 0;
  /** Reads the head of an item of a kind, and gives its number. */
  const head = (kind: number, other = kind): number => {
    const first = bytes[at] ?? 0xff;
    const found = first >> 5;
    if (found !== kind && found !== other)
      throw new Error(`The index has an item of kind ${found} at ${at}, where ${kind} belongs.`);
    at += 1;
    const short = first & 31;
    if (short < 24) return short;
    const width = 2 ** (short - 24);
    if (width > 4) throw new Error(`The index has a number of ${width} bytes at ${at}.`);
    let value = 0;
    for (let byte = 0; byte < width; byte += 1) value = value * 256 + (bytes[at + byte] ?? 0);
    at += width;
    return value;
  };
  return {
    at: () => at,
    number: () => {
      const first = bytes[at] ?? 0xff;
      // Most numbers are of one byte or two; there are hundreds of thousands of them.
      if (first < 24) {
        at += 1;
        return first;
      }
      if (first === 24) {
        at += 2;
        return bytes[at - 1] ?? 0;
      }
      const isNegative = first >> 5 === negative;
      const value = head(unsigned, negative);
      return isNegative ? -1 - value : value;
    },
    text: () => {
      const length = head(text);
      at += length;
      return decoder.decode(bytes.subarray(at - length, at));
    },
    list: () => head(list),
  };
}
