import { posix } from 'node:path';
import { downloadKind, type DownloadKind } from '../text/addresses/download-kinds.ts';
import { recordingType, type recordingTypes } from '../text/addresses/recording-kinds.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { fixMissingFile } from './fix-missing-file.ts';
import { pathWithin } from './path-within.ts';
import { inMegabytes } from './explain-entries.ts';

/**
 * What is wrong with a file that readers are to take with them, hear or see, or `undefined`: it has to be there,
 * hold something, and be what its name says.
 *
 * @param target its path from the root of the repository
 * @param src as it is written, for the message
 */
export function checkDownload(
  files: ContentFiles,
  target: string,
  src: string,
): ProblemText | undefined {
  const path = pathWithin(files.folder, target);
  if (files.unread.has(path)) return undefined;
  const entry = files.others.get(path);
  if (entry === undefined) return missingDownload(files, path, src);
  const most = files.limits.downloadBytes;
  if (entry.bytes > most) return tooLargeDownload(src, entry.bytes, most);
  try {
    return explainBytes(files.source.read(path, part), src);
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return brokenDownload(`The file ${src} cannot be read: ${says}.`);
  }
}

/** So much of a file says what it is. */
const part = 4096;

/** A container of several files, as documents of office programs are: `PK` and two more bytes. */
const container = /^PK[\x03\x05][\x04\x06]/u;

/** Text has no zeros, but in UTF-16; what begins like a page or a script may run where it is opened. */
const text =
  /^(?:(?:\xff\xfe|\xfe\xff)|(?!(?:\xef\xbb\xbf)?\s*(?:<(?:!doctype|html|svg|script|\?xml)\b|#!))[^\0]*$)/iu;

/** What the first bytes of each kind say, one character a byte. */
const beginnings: Readonly<Record<DownloadKind, RegExp>> = {
  pdf: /^[^]{0,1024}%PDF-/u,
  csv: text,
  tsv: text,
  spreadsheet: container,
  document: container,
  slides: container,
  text,
  json: text,
  geojson: text,
  book: container,
  calendar: /^(?:\xef\xbb\xbf)?BEGIN:VCALENDAR/u,
  archive: container,
};

const ofMp4 = /^[^]{4}ftyp/u;
const ofOgg = /^OggS/u;

/** The same of recordings, by the ends of their names. */
const ofRecordings: Readonly<Record<string, RegExp>> = {
  mp4: ofMp4,
  m4a: ofMp4,
  webm: /^\x1a\x45\xdf\xa3/u,
  mp3: /^(?:ID3|\xff[\xe2-\xff])/u,
  ogg: ofOgg,
  opus: ofOgg,
  wav: /^RIFF[^]{4}WAVE/u,
  // What is wrong inside of captions is told at its own place.
  vtt: text,
} satisfies Record<keyof typeof recordingTypes, RegExp>;

function beginningOf(src: string): RegExp | undefined {
  const kind = downloadKind(src);
  return kind === undefined
    ? ofRecordings[posix.extname(src).slice(1).toLowerCase()]
    : beginnings[kind];
}

function explainBytes(head: Buffer, src: string): ProblemText | undefined {
  if (head.length === 0) return brokenDownload(`The file ${src} is empty.`);
  const begins = beginningOf(src);
  if (begins === undefined || begins.test(head.toString('latin1'))) return undefined;
  return {
    name: 'misnamed-download',
    message: `The name of ${src} does not fit: the file in it is something else.`,
    reason: 'Readers’ machines go by the name, and would open it with the wrong program.',
    fix: `Export it again as ${posix.extname(src).slice(1).toUpperCase()}, or give it the name of what it is.`,
  };
}

function missingDownload(files: ContentFiles, path: string, src: string): ProblemText {
  return {
    name: 'missing-download',
    message: `There is no file ${src}.`,
    reason: 'Readers would be promised something that is not there.',
    fix: fixMissingFile(
      files,
      path,
      src,
      (other) => (downloadKind(other) ?? recordingType(other)) !== undefined,
    ),
  };
}

function tooLargeDownload(src: string, bytes: number, most: number): ProblemText {
  return {
    name: 'download-too-large',
    message: `The file ${src} has ${inMegabytes(bytes)}; at most ${inMegabytes(most)} are published.`,
    reason: 'Repositories and hosts refuse larger files, and readers would wait for it.',
    fix: 'Make it smaller, or put it where large files belong and write a link to it.',
  };
}

function brokenDownload(message: string): ProblemText {
  return {
    name: 'broken-download',
    message,
    reason: 'Readers would get a file that they cannot open.',
    fix: 'Save or export the file again.',
  };
}
