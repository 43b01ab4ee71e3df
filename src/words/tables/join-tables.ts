import { languageChain } from '../../text/language-chain.ts';
import { builtInTables } from './built-in.ts';
import { english } from './english.ts';
import type { WordKey, WordTable, WordTables, Wording } from './table.ts';
import type { NewsroomWords } from './words-file.ts';

/** The tables of a newsroom, and what they lack. */
export interface JoinedTables {
  readonly tables: WordTables;
  /** Words that a language of the newsroom’s own does not have, with the English that stands for them. */
  readonly lacking: readonly {
    readonly lang: string;
    readonly words: readonly (readonly [key: WordKey, english: Wording])[];
  }[];
}

/**
 * Puts the newsroom’s own words over those that every newsroom has. What a region’s file leaves out
 * is taken from the file of the language, and what no file has is English. A language in which most
 * words are missing has no table yet: its pages would speak two languages, and say that it is one.
 *
 * @param files the newsroom’s words, by canonical language tag
 */
export function joinTables(files: ReadonlyMap<string, NewsroomWords>): JoinedTables {
  const tables = new Map<string, WordTable>();
  const lacking: JoinedTables['lacking'][number][] = [];
  for (const lang of new Set([...builtInTables.keys(), ...files.keys()])) {
    const layers = languageChain(lang)
      .toReversed()
      .flatMap((each) => [builtInTables.get(each) ?? {}, files.get(each) ?? {}]);
    const own = layers.reduce<NewsroomWords>((below, layer) => ({ ...below, ...layer }), {});
    const words = keysOf(english).flatMap((key) =>
      own[key] === undefined ? [[key, english[key]] as const] : [],
    );
    if (words.length > 0) lacking.push({ lang, words });
    if (words.length * 2 <= keysOf(english).length) tables.set(lang, { ...english, ...own });
  }
  return { tables, lacking };
}

function keysOf(table: WordTable): readonly WordKey[] {
  return Object.keys(table).filter((key) => isKey(key));
}

function isKey(key: string): key is WordKey {
  return Object.hasOwn(english, key);
}
