import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noMemory, type Memory } from '../../memory/memory.ts';
import { lexiconFiles } from '../query/lexicon.ts';
import type { SearchRecord } from '../query/search-record.ts';
import type { Simplify } from '../query/words/index-words.ts';
import { createChineseForms } from './chinese-forms.ts';
import { divideRecords, ordinaryPart } from './divide-records.ts';
import type { IndexFiles } from './joining/index-files.ts';
import { joinIndex, type IndexPart, type WriteJoined } from './joining/join-index.ts';
import { makePart, markPages } from './make-part.ts';

/** Where the index lies in the site. */
export const indexFolder = 'pagefind';

/**
 * Writes a file of the index: its path in the site, with forward slashes, what it holds, and the SHA-256
 * of that.
 */
export type WriteIndexFile = (path: string, content: string | Uint8Array, sha256: string) => void;

/** Puts the file of a path into the site as an earlier one has it, if its bytes have this SHA-256. */
export type TakeIndexFile = (path: string, sha256: string) => boolean;

/** What an index is made of, besides the pages. */
export interface IndexSetting {
  /** ISO 639-1 code of the language by whose rules words are stemmed; see `indexLanguage`. */
  readonly language: string;
  /** The site’s own words, for spelling. */
  readonly words: readonly string[];
  /** About how many pages a part of the index has. */
  readonly pagesInPart?: number;
  /** What earlier builds worked out: parts whose pages are those of before are not made again. */
  readonly memory?: Memory;
  /** Without it, files are put into the folder of the pages. */
  readonly write?: WriteIndexFile;
  /** Without it, nothing is taken from an earlier site. */
  readonly take?: TakeIndexFile;
  /** The SHA-256 of the page of an address, where it is known; pages are read where it is not. */
  readonly digestOfPage?: (address: string) => string | undefined;
}

/** A part of an index, as it is remembered. */
interface KeptPart {
  readonly files: IndexFiles;
  /** The simplified characters that its pages have. */
  readonly characters: string;
}

/**
 * Indexes built pages and writes the index, with its lexicon, into their site.
 *
 * The indexer is given the pages in parts, so that its memory does not grow with the archive and an
 * edit costs one part; what it makes of them is joined to the index that it would have made of all.
 * All languages share one index: a reader of any page finds the pages of all. See `index-words.ts`
 * for how their words stand in it. The same pages give the same bytes.
 *
 * @param site folder of the built pages
 * @returns how many pages are in the index
 * @throws Error if a page is missing or the indexer reports an error
 */
export async function buildIndex(
  records: Iterable<SearchRecord>,
  site: string,
  setting: IndexSetting,
): Promise<number> {
  const all = [...records];
  const divided = divideRecords(all, setting.pagesInPart ?? ordinaryPart);
  const keys = keysOf(divided, site, setting);
  const { memory = noMemory, words } = setting;
  const known = memory.shelf<ReadonlyMap<string, string>>('index');
  const key = keys === undefined ? '' : hash('sha256', JSON.stringify([keys, words]));
  const before = keys === undefined ? undefined : known.get(key);
  const { take = () => false } = setting;
  if (before !== undefined && [...before].every(([path, sha256]) => take(path, sha256))) {
    // The parts are of use as long as the index is that of them.
    for (const part of keys ?? []) memory.shelf<KeptPart>(partsOfIndex).renew(part);
    return all.length;
  }
  const { simplify, pairs } = createChineseForms();
  const parts = await makeParts(divided, site, setting, simplify, keys);
  const written = new Map<string, string>();
  writeIndex(
    parts.map(({ files }, index) => ({ files, moments: momentsOf(divided[index] ?? []) })),
    notingWriter(setting, site, written),
    {
      [lexiconFiles.words]: JSON.stringify(words),
      [lexiconFiles.simplified]: pairs(
        new Set(parts.flatMap(({ characters }) => Array.from(characters))),
      ),
    },
  );
  if (keys !== undefined) known.keep(key, written);
  return all.length;
}

const partsOfIndex = 'parts of the index';

/**
 * Makes those parts of an index of which all pages are there, and keeps them in the memory for the
 * build that has the rest.
 *
 * @param isThere whether the page of an address is in the folder of the site
 */
export async function indexSome(
  records: Iterable<SearchRecord>,
  site: string,
  setting: IndexSetting,
  isThere: (address: string) => boolean,
): Promise<void> {
  const divided = divideRecords([...records], setting.pagesInPart ?? ordinaryPart);
  const whole = divided.filter((part) => part.every(({ address }) => isThere(address)));
  const keys = keysOf(whole, site, setting);
  await makeParts(whole, site, setting, createChineseForms().simplify, keys);
}

/** Makes the parts of an index, one after the other, or takes them from the memory. */
async function makeParts(
  divided: readonly (readonly SearchRecord[])[],
  site: string,
  { language, memory = noMemory }: IndexSetting,
  simplify: Simplify,
  keys: readonly string[] | undefined,
): Promise<KeptPart[]> {
  const shelf = memory.shelf<KeptPart>(partsOfIndex);
  const made: Promise<KeptPart>[] = [];
  try {
    let [before, indexing]: [Promise<unknown>, Promise<unknown>] = [
      Promise.resolve(),
      Promise.resolve(),
    ];
    for (const [index, part] of divided.entries()) {
      const key = keys?.[index] ?? '';
      const kept = shelf.get(key);
      if (kept !== undefined) {
        made.push(Promise.resolve(kept));
        continue;
      }
      // While the indexer works, the pages of the next part are marked, and of no other: they need room.
      await Promise.allSettled([before]);
      const characters = new Set<string>();
      const marked = await markPages(part, site, (character) => {
        const form = simplify(character);
        if (/\p{sc=Han}/u.test(form)) characters.add(form);
        return form;
      });
      const making = indexing.then(async () => {
        const files = await makePart(marked, language);
        const value = { files, characters: [...characters].join('') };
        shelf.keep(key, value);
        return value;
      });
      [before, indexing] = [indexing, making];
      made.push(making);
      // Whoever waits for all parts is told of it; until then nobody listens.
      making.catch(() => undefined);
    }
    return await Promise.all(made);
  } finally {
    // The site must not be taken away under an indexer that is at work.
    await Promise.allSettled(made);
  }
}

/** The dates by which pages are sorted, in order. */
function momentsOf(part: readonly SearchRecord[]): string[] {
  return part
    .flatMap(({ day, moment = day }) => (day === undefined || moment === undefined ? [] : [moment]))
    .sort();
}

/** A name for all that each part is made of; undefined if nothing is remembered. */
function keysOf(
  divided: readonly (readonly SearchRecord[])[],
  site: string,
  { language, memory = noMemory, digestOfPage }: IndexSetting,
): readonly string[] | undefined {
  if (!memory.remembers) return undefined;
  const digestOf = (address: string): string =>
    digestOfPage?.(address) ?? hash('sha256', readFileSync(join(site, address, 'index.html')));
  return divided.map((part) => {
    const digests = part.map((record) => [JSON.stringify(record), digestOf(record.address)]);
    return hash('sha256', JSON.stringify([language, digests]));
  });
}

interface IndexWriter {
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly writePacked: WriteJoined['writePacked'];
}

function writeIndex(
  parts: readonly IndexPart[],
  { write, writePacked }: IndexWriter,
  lexicon: Readonly<Record<string, string>>,
): void {
  joinIndex(parts, { write, writePacked });
  for (const [path, content] of Object.entries(lexicon)) write(path, content);
}

/** Writes files of the index into the site, and notes them. What was packed before is not packed again. */
function notingWriter(
  { memory = noMemory, write, take }: IndexSetting,
  site: string,
  written: Map<string, string>,
): IndexWriter {
  const put = write ?? writerInto(site);
  const shelf = memory.shelf<{ readonly sha256: string }>('packed');
  const note = (path: string, content: string | Uint8Array): string => {
    const sha256 = hash('sha256', content);
    put(`${indexFolder}/${path}`, content, sha256);
    written.set(`${indexFolder}/${path}`, sha256);
    return sha256;
  };
  return {
    write: note,
    writePacked: (path, of, packed) => {
      const key = `${path} ${hash('sha256', of)}`;
      const known = shelf.get(key);
      if (known !== undefined && take?.(`${indexFolder}/${path}`, known.sha256) === true)
        written.set(`${indexFolder}/${path}`, known.sha256);
      else shelf.keep(key, { sha256: note(path, packed()) });
    },
  };
}

function writerInto(site: string): WriteIndexFile {
  const made = new Set<string>();
  return (path, content) => {
    const file = join(site, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  };
}
