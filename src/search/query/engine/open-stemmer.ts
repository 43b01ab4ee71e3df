import { isStemmerProgram, type StemmerProgram } from './stemmer-program.ts';

/** Gives the stem of a word, under which it stands in the index. */
export type Stem = (word: string) => string;

/** An index of nothing, in the form of one: its version and five empty lists (RFC 8949). */
const nothing = new Uint8Array([0x86, 0x60, 0x80, 0x80, 0x80, 0x80, 0x80]);

/**
 * Opens the stemmer of an index: a part of the program that the indexer writes beside it, which tells
 * the stems of a query when it is asked to explain itself.
 *
 * @param program unpacked
 * @throws Error if it is another program
 */
export async function openStemmer(program: Uint8Array): Promise<Stem> {
  const { instance } = await WebAssembly.instantiate(new Uint8Array(program), {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined },
  });
  const { exports } = instance;
  if (!isStemmerProgram(exports)) throw new Error('The program of the search index is unknown.');
  exports.__wbindgen_start();
  const [at, length] = put(exports, nothing);
  const index = exports.enter_playground_mode(exports.init_pagefind(at, length));
  const known = new Map<string, string>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stem = ask(exports, index, word) ?? word;
    known.set(word, stem);
    return stem;
  };
}

const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];

/** Hands bytes over to the program, which frees them itself. */
function put(program: StemmerProgram, bytes: Uint8Array): [at: number, length: number] {
  const at = program.__wbindgen_malloc(bytes.length, 1) >>> 0;
  new Uint8Array(program.memory.buffer).set(bytes, at);
  return [at, bytes.length];
}

function ask(program: StemmerProgram, index: number, word: string): string | undefined {
  const texts = [word, word, '{}', ''].flatMap((text) => put(program, encoder.encode(text)));
  const [at, length] = program.search(index, ...texts, 0, 0);
  const answer = decoder.decode(new Uint8Array(program.memory.buffer, at >>> 0, length));
  program.__wbindgen_free(at, length, 1);
  const explained: unknown = JSON.parse(answer);
  if (typeof explained !== 'object' || explained === null) return undefined;
  const stems: unknown = 'search_keywords' in explained ? explained.search_keywords : undefined;
  const stem: unknown = Array.isArray(stems) ? stems[0] : undefined;
  return typeof stem === 'string' ? stem : undefined;
}
