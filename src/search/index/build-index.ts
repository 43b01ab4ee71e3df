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
import { joinIndex, type IndexPart } from './joining/join-index.ts';
import { makePart, markPages } from './make-part.ts';

/** Where the index lies in the site. */
const folder = 'pagefind';

/** Writes a file of the index: its path in the site, with forward slashes, and what it holds. */
export type WriteIndexFile = (path: string, content: string | Uint8Array) => void;

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
  const { simplify, pairs } = createChineseForms();
  const parts = await makeParts(divided, site, setting, simplify);
  writeIndex(
    parts.map(({ files }, index) => ({ files, moments: momentsOf(divided[index] ?? []) })),
    setting.write ?? writerInto(site),
    {
      [lexiconFiles.words]: JSON.stringify(setting.words),
      [lexiconFiles.simplified]: pairs(
        new Set(parts.flatMap(({ characters }) => Array.from(characters))),
      ),
    },
  );
  return all.length;
}

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
  await makeParts(whole, site, setting, createChineseForms().simplify);
}

/** Makes the parts of an index, one after the other, or takes them from the memory. */
async function makeParts(
  divided: readonly (readonly SearchRecord[])[],
  site: string,
  { language, memory = noMemory }: IndexSetting,
  simplify: Simplify,
): Promise<KeptPart[]> {
  const shelf = memory.shelf<KeptPart>('parts of the index');
  const made: Promise<KeptPart>[] = [];
  try {
    let indexing: Promise<unknown> = Promise.resolve();
    for (const part of divided) {
      const key = memory.remembers ? digestOf(part, site, language) : '';
      const kept = shelf.get(key);
      if (kept !== undefined) {
        made.push(Promise.resolve(kept));
        continue;
      }
      const characters = new Set<string>();
      const marked = await markPages(part, site, (character) => {
        const form = simplify(character);
        if (/\p{sc=Han}/u.test(form)) characters.add(form);
        return form;
      });
      // While the indexer works, the pages of the next part are marked.
      const making = indexing.then(async () => {
        const files = await makePart(marked, language);
        const value = { files, characters: [...characters].join('') };
        shelf.keep(key, value);
        return value;
      });
      indexing = making;
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

/** A name for all that a part is made of. */
function digestOf(part: readonly SearchRecord[], site: string, language: string): string {
  const digests = part.map((record) => {
    const page = readFileSync(join(site, record.address, 'index.html'));
    return [JSON.stringify(record), hash('sha256', page)];
  });
  return hash('sha256', JSON.stringify([language, digests]));
}

function writeIndex(
  parts: readonly IndexPart[],
  write: WriteIndexFile,
  lexicon: Readonly<Record<string, string>>,
): void {
  joinIndex(parts, (path, content) => {
    write(`${folder}/${path}`, content);
  });
  for (const [path, content] of Object.entries(lexicon)) write(`${folder}/${path}`, content);
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
