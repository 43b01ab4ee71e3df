import { posix } from 'node:path';
import type { ProblemText } from '../problems/problem.ts';
import { hiddenCharacter } from '../text/hidden-character.ts';
import { segmentBytes, type Limits } from '../text/limits.ts';
import type { EntryKind, FoundEntry } from './file-source.ts';

/** There is no content folder at all. */
export function missingContent(folder: string): ProblemText {
  return {
    name: 'missing-content',
    message: `There is no folder ${folder} that can be read.`,
    reason: 'Everything that is on the site stands in it.',
    fix: 'Start the command in the folder of your newsroom, or name the folder: --content <folder>.',
  };
}

/** There are more files than a build can read in a time that can be foreseen. */
export function tooManyFiles(most: number): ProblemText {
  return {
    name: 'too-many-files',
    message: `There are more than ${most} files here.`,
    reason: 'The build might never end, so none of them was read.',
    fix: 'Take out what is no content: backups, exports, packages of programs.',
  };
}

const entryProblems: Readonly<Record<Exclude<EntryKind, 'file' | 'folder'>, ProblemText>> = {
  link: {
    name: 'link-in-content',
    message: 'This is a link of the file system, not a file.',
    reason: 'It can lead out of the content folder, and publish what was never meant for the site.',
    fix: 'Put the file itself here, and delete the link.',
  },
  special: {
    name: 'special-file',
    message: 'This is a pipe, a socket or a device, not a file.',
    reason: 'Reading it might never end.',
    fix: 'Delete it.',
  },
  locked: {
    name: 'unreadable-file',
    message: 'This may not be read by whoever builds the site.',
    reason: 'What stands in it would not be on the site, and nobody would be told.',
    fix: 'Give the right to read it: chmod u+r for a file, chmod u+rx for a folder.',
  },
};

/** Says why something in the content folder is not read, if it is not. */
export function explainEntry(
  { kind, path }: FoundEntry,
  hasNameOfFile: boolean,
): ProblemText | undefined {
  if (kind === 'file') return undefined;
  if (kind !== 'folder') return entryProblems[kind];
  if (!hasNameOfFile) return undefined;
  return {
    name: 'folder-named-like-file',
    message: `This is a folder, and has the name of a file: ${posix.basename(path)}.`,
    reason: 'Only a file can be read here; what stands in the folder would not be on the site.',
    fix: 'Move the file in it here, and delete the folder.',
  };
}

/** Says what is wrong with the name of a file or folder whatever it holds, if anything is. */
export function explainName(path: string): ProblemText | undefined {
  const name = posix.basename(path);
  const sign = /[\n\t\\\uFFFD]/u.exec(name) === null ? undefined : 'a sign that no address has';
  const held = hiddenCharacter(name)?.name ?? sign;
  const isLong = Buffer.byteLength(name) > segmentBytes;
  if (held === undefined && !isLong) return undefined;
  return {
    name: 'bad-file-name',
    message: isLong
      ? `This name is longer than ${segmentBytes} bytes.`
      : `This name holds ${held ?? ''}.`,
    reason: 'Names of files become addresses, and are read by people and programs.',
    fix: 'Rename it with lower-case letters, digits, hyphens and a dot.',
  };
}

/** Says that a text is too large to be read, if it is. */
export function explainSize({ path, bytes }: FoundEntry, limits: Limits): ProblemText | undefined {
  const most = path.endsWith('.mdx') ? limits.textBytes : limits.yamlBytes;
  if (bytes <= most) return undefined;
  return {
    name: 'file-too-large',
    message: `The file has ${inMegabytes(bytes)}; at most ${inMegabytes(most)} are read.`,
    reason: 'No reader loads such a page, and the build might never end.',
    fix: 'Divide it, or move pictures and data that stand in it into files of their own.',
  };
}

/** Says that a file could not be read. */
export function explainReadError(error: unknown): ProblemText {
  const says = error instanceof Error ? error.message : String(error);
  return { ...entryProblems.locked, reason: `${entryProblems.locked.reason} The system says: ${says}.` };
}

/** A size for people: `1.1 MB`. */
export function inMegabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
