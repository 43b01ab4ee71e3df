import { isUtf8 } from 'node:buffer';
import { posix } from 'node:path';
import { digestBytes } from '../memory/digest-bytes.ts';
import { onceForEach } from '../memory/once-for-each.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { Limits } from '../text/limits.ts';
import {
  explainEntry,
  explainName,
  explainReadError,
  explainSize,
  missingContent,
  tooManyFiles,
} from './explain-entries.ts';
import type { FileSource, FoundEntry } from './file-source.ts';

/**
 * A file of the newsroom with its text. What is held is its bytes, and the text is made of them each time
 * that it is asked for: thousands of texts would be most of what a build holds.
 */
export interface ContentFile {
  /** Path as problems name it: from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  /** What it says, with the line ends of Unix and without a byte order mark. */
  readonly text: string;
  /** The same as it was saved: what is written back into the file counts in this. */
  readonly raw: string;
  /** Whether its bytes are UTF-8; where they are not, � stands in the text. */
  readonly isUtf8: boolean;
  /** A digest of what was saved. */
  readonly digest: string;
}

/** Where the content of a newsroom is, and how much of it there may be. */
export interface ContentPlace {
  readonly source: FileSource;
  /** The content folder as problems name it: `content`. */
  readonly folder: string;
  readonly limits: Limits;
}

/** The files of a newsroom, by what they are. Every list is in the order of its paths. */
export interface ContentFiles extends ContentPlace {
  readonly publication: ContentFile | undefined;
  readonly front: ContentFile | undefined;
  readonly people: readonly ContentFile[];
  readonly entities: readonly ContentFile[];
  readonly topics: readonly ContentFile[];
  readonly articles: readonly ContentFile[];
  /** Entries of live coverage. */
  readonly entries: readonly ContentFile[];
  /** `annotations.yaml` files beside stories. */
  readonly annotations: readonly ContentFile[];
  readonly glossary: ContentFile | undefined;
  readonly pages: readonly ContentFile[];
  /** Words of the interface, a file for each language. */
  readonly words: readonly ContentFile[];
  /** Everything else, by its path from the content folder: pictures, and misplaced files. */
  readonly others: ReadonlyMap<string, FoundEntry>;
  /** Paths from the content folder of what was not read, and why is in the log. */
  readonly unread: ReadonlySet<string>;
}

const readers = [
  ['publication', /^publication\.yaml$/u],
  ['front', /^front\.yaml$/u],
  ['people', /^people\/[^/]+\.yaml$/u],
  ['entities', /^entities\/[^/]+\.yaml$/u],
  ['topics', /^topics\/[^/]+\.yaml$/u],
  ['articles', /^articles\/(?:[^/]+\/)*article\.mdx$/u],
  ['entries', /^articles\/(?:[^/]+\/)+entries\/[^/]+\.mdx$/u],
  ['annotations', /^articles\/(?:[^/]+\/)+annotations\.yaml$/u],
  ['glossary', /^glossary\.yaml$/u],
  ['pages', /^pages\/[^/]+\.mdx$/u],
  ['words', /^words\/[^/]+\.yaml$/u],
] as const;

type Reader = (typeof readers)[number][0];

const fileStart = { line: 1, column: 1 };

/** Reads all text files of a newsroom; what cannot or may not be read is told and left out. */
export function readContentFiles(place: ContentPlace, log: ProblemLog): ContentFiles {
  const { source, folder, limits } = place;
  const found: Record<Reader, ContentFile[]> = {
    publication: [],
    front: [],
    people: [],
    entities: [],
    topics: [],
    articles: [],
    entries: [],
    annotations: [],
    glossary: [],
    pages: [],
    words: [],
  };
  const others = new Map<string, FoundEntry>();
  const unread = new Set<string>();
  const listed = source.list(limits.files + 1);
  if (listed === undefined) log.addAt(folder, fileStart, missingContent(folder));
  const isTooMuch = listed !== undefined && listed.length > limits.files;
  if (isTooMuch) log.addAt(folder, fileStart, tooManyFiles(limits.files));
  for (const entry of isTooMuch ? [] : (listed ?? [])) {
    const { path } = entry;
    const { reader, slip } = sortOf(entry);
    const problem = slip ?? (reader === undefined ? undefined : explainSize(entry, limits));
    if (problem !== undefined) {
      unread.add(path);
      log.addAt(posix.join(folder, path), fileStart, problem);
    } else if (entry.kind === 'file' && reader === undefined) others.set(path, entry);
    else if (entry.kind === 'file' && reader !== undefined) {
      const bytes = readOrTell(place, path, log);
      if (bytes === undefined) unread.add(path);
      else found[reader].push(fileOf(bytes, path, folder));
    }
  }
  return {
    ...place,
    ...found,
    publication: found.publication[0],
    front: found.front[0],
    glossary: found.glossary[0],
    others,
    unread: listed === undefined || isTooMuch ? new Set(['publication.yaml']) : unread,
  };
}

/** What an entry is, and what is wrong with its name or kind. */
const sortOf = onceForEach((entry: FoundEntry) => {
  const reader = readers.find(([, pattern]) => pattern.test(entry.path))?.[0];
  return { reader, slip: explainName(entry.path) ?? explainEntry(entry, reader !== undefined) };
});

/** The bytes of a file, or a problem in the log. */
function readOrTell(
  { source, folder }: ContentPlace,
  path: string,
  log: ProblemLog,
): Buffer | undefined {
  try {
    return source.read(path);
  } catch (error) {
    log.addAt(posix.join(folder, path), fileStart, explainReadError(error));
    return undefined;
  }
}

/** Of a source that hands out the same bytes again, as while one writes, files are the same values. */
const filesOfBytes = new WeakMap<Buffer, ContentFile>();

function fileOf(bytes: Buffer, path: string, folder: string): ContentFile {
  const before = filesOfBytes.get(bytes);
  if (before?.path === path) return before;
  const file: ContentFile = {
    file: posix.join(folder, path),
    path,
    get raw() {
      return bytes.toString('utf8');
    },
    get text() {
      return file.raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
    },
    isUtf8: isUtf8(bytes),
    digest: digestBytes(bytes),
  };
  filesOfBytes.set(bytes, file);
  return file;
}
