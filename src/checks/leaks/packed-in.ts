import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
} from 'node:zlib';

/** Packed streams that are looked for in one file: pictures hold many beginnings that are none. */
const mostStreams = 64;

/** Bytes that a stream may unpack to; text is less. */
const mostBytes = 5_000_000;

/** A stream may end before the file does, and be cut. */
const settings = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostBytes };

/**
 * What is packed in a file, unpacked: gzip, the streams of PDF and PNG, the entries of ZIP (documents,
 * e-books), and Brotli by its name.
 */
export function packedIn(file: string, bytes: Buffer): Buffer[] {
  const found = beginnings(bytes).flatMap(([start, unpack]) => attempt(() => unpack(start)));
  return file.endsWith('.br')
    ? [...found, ...attempt(() => brotliDecompressSync(bytes, { maxOutputLength: mostBytes }))]
    : found;
}

type Unpack = (from: number) => Buffer;

/** Where something packed may begin, and how it is read. */
function beginnings(bytes: Buffer): (readonly [number, Unpack])[] {
  const kinds: readonly (readonly [string, Unpack])[] = [
    ['\x1f\x8b\x08', (from) => gunzipSync(bytes.subarray(from), settings)],
    ['PK\x03\x04', (from) => inflateRawSync(bytes.subarray(entryStart(bytes, from)), settings)],
    ...['\x01', '\x5e', '\x9c', '\xda'].map(
      (level) =>
        [`\x78${level}`, (from: number) => inflateSync(bytes.subarray(from), settings)] as const,
    ),
  ];
  const isPng = bytes.toString('latin1', 1, 4) === 'PNG';
  return kinds.flatMap(([sign, unpack]) =>
    placesOf(bytes, Buffer.from(sign, 'latin1'))
      .filter((from) => !isPng || isRemarkOfPng(bytes, from))
      .map((from) => [from, unpack] as const),
  );
}

/** What is packed in a PNG is its dots, but for remarks: those stand behind their kind and their name. */
function isRemarkOfPng(bytes: Buffer, from: number): boolean {
  return /[zi]TXt/u.test(bytes.toString('latin1', Math.max(0, from - 90), from));
}

function placesOf(bytes: Buffer, sign: Buffer): number[] {
  const places: number[] = [];
  let at = bytes.indexOf(sign);
  while (at !== -1 && places.length < mostStreams) {
    places.push(at);
    at = bytes.indexOf(sign, at + sign.length);
  }
  return places;
}

/** Behind the head of an entry of ZIP stand its name and what else is said of it. */
function entryStart(bytes: Buffer, from: number): number {
  return from + 30 + bytes.readUInt16LE(from + 26) + bytes.readUInt16LE(from + 28);
}

/** What is unpacked and is text: the dots of a picture say nothing. */
function attempt(unpack: () => Buffer): Buffer[] {
  try {
    const unpacked = unpack();
    return isText(unpacked) ? [unpacked] : [];
  } catch {
    return [];
  }
}

/** Whether nearly all of the first bytes are letters, signs or spaces, in UTF-8 or Latin writing. */
function isText(bytes: Buffer): boolean {
  const first = bytes.subarray(0, 2000);
  const control = first.filter((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127);
  return control.length <= first.length / 50;
}
