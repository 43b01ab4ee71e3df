import { posix } from 'node:path';
import { onceForEach } from '../memory/once-for-each.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { ContentFiles } from './content-files.ts';
import { fixMissingFile } from './fix-missing-file.ts';
import { inMegabytes } from './explain-entries.ts';
import type { FileSource, FoundEntry } from './file-source.ts';
import { pathWithin } from './path-within.ts';
import { hasSize, isCutOff, losesMovement, pictureFormat, pictureFormats } from './picture-format.ts';

/**
 * What is wrong with a picture that a file shows, or `undefined`: it has to be there, whole, what
 * its name says, and of a stated size.
 *
 * @param target its path from the root of the repository
 * @param src as it is written, for the message
 */
export function checkPicture(
  files: ContentFiles,
  target: string,
  src: string,
): ProblemText | undefined {
  const path = pathWithin(files.folder, target);
  if (files.unread.has(path)) return undefined;
  const entry = files.others.get(path);
  if (entry === undefined) return missingPicture(files, path, src);
  const most = files.limits.pictureBytes;
  if (entry.bytes > most) {
    const has = `${inMegabytes(entry.bytes)}; at most ${inMegabytes(most)}`;
    return tooLargePicture(`The picture ${src} has ${has} are read.`);
  }
  try {
    const ending = posix.extname(src);
    if (soundEndings(entry).has(ending)) return undefined;
    const problem = explainBytes(files.source, entry, src);
    if (problem === undefined) soundEndings(entry).add(ending);
    return problem;
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return brokenPicture(`The picture ${src} cannot be read: ${says}.`);
  }
}

/** A picture of more bytes, or more pixels, than a build takes. */
export function tooLargePicture(message: string): ProblemText {
  return {
    name: 'picture-too-large',
    message,
    reason: 'It would fill the memory when it is decoded, and no screen shows so much.',
    fix: 'Save it again with at most 6,000 pixels a side, as JPEG or WebP.',
  };
}

/** By which endings of their names nothing was wrong with pictures: what is found is read once. */
const soundEndings = onceForEach<FoundEntry, Set<string>>(() => new Set());

/** So much of a picture says what it is, and so much of its end whether it is whole. */
const part = 65_536;

/** What is wrong with a picture by its first and last bytes. */
function explainBytes(
  { read }: FileSource,
  { path, bytes }: FoundEntry,
  src: string,
): ProblemText | undefined {
  const head = read(path, part);
  if (head.length === 0) return brokenPicture(`The picture ${src} is empty.`);
  const format = pictureFormat(head);
  if (format === undefined) return brokenPicture(`${src} is not a picture that browsers can show.`);
  const ends: readonly string[] = pictureFormats[format];
  if (!ends.includes(posix.extname(src).slice(1).toLowerCase()))
    return misnamedPicture(src, format);
  if (isCutOff(format, head, bytes, () => read(path, -part), () => read(path)))
    return brokenPicture(`The picture ${src} is cut off.`);
  if (losesMovement(format, head)) return movingPicture(src);
  if (format === 'svg' && !hasSize(head.toString('utf8'))) return sizelessPicture(src);
  return undefined;
}

function missingPicture(files: ContentFiles, path: string, src: string): ProblemText {
  return {
    name: 'missing-picture',
    message: `There is no picture ${src}.`,
    reason: 'Readers would see a hole where it should be.',
    fix: fixMissingFile(files, path, src, () => true),
  };
}

function brokenPicture(message: string): ProblemText {
  return {
    name: 'broken-picture',
    message,
    reason: 'Readers would see a hole, or half of it.',
    fix: 'Save or export the picture again, as JPEG, PNG, GIF, WebP, AVIF or SVG.',
  };
}

function misnamedPicture(src: string, format: keyof typeof pictureFormats): ProblemText {
  const fitting = src.replace(/[^.]*$/u, pictureFormats[format][0]);
  return {
    name: 'misnamed-picture',
    message: `The name of ${src} does not fit: the file is in the format ${format.toUpperCase()}.`,
    reason: 'Servers go by the name, and browsers would be told the wrong thing.',
    fix: `Rename the file, and write “${fitting}”.`,
  };
}

function movingPicture(src: string): ProblemText {
  return {
    name: 'picture-stands-still',
    message: `The picture ${src} moves, and of its format only the first view could be shown.`,
    reason: 'Readers would not see what it was made to show.',
    fix: 'Save it as WebP or GIF, or as a film for <Recording>; or save the one view that is to be seen.',
  };
}

function sizelessPicture(src: string): ProblemText {
  return {
    name: 'picture-without-size',
    message: `The drawing ${src} does not say how large it is.`,
    reason: 'No room could be kept for it, and the text would jump as it loads.',
    fix: 'Write its width and height into its first tag: <svg viewBox="0 0 800 600" …>.',
  };
}
