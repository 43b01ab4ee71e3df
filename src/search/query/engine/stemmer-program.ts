/** What is used of the program that the indexer writes beside an index (Pagefind 1.6). */
export interface StemmerProgram {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_start: () => void;
  readonly __wbindgen_malloc: (bytes: number, alignment: number) => number;
  readonly __wbindgen_free: (at: number, bytes: number, alignment: number) => void;
  readonly init_pagefind: (at: number, length: number) => number;
  readonly enter_playground_mode: (index: number) => number;
  /** Takes an index, four texts, each by place and length, and two switches. */
  readonly search: (...numbers: number[]) => [at: number, length: number];
}

const functions = [
  '__wbindgen_start',
  '__wbindgen_malloc',
  '__wbindgen_free',
  'init_pagefind',
  'enter_playground_mode',
  'search',
] as const;

/** True for what this program exports. */
export function isStemmerProgram(exports: object): exports is StemmerProgram {
  const all = new Map<string, unknown>(Object.entries(exports));
  return (
    all.get('memory') instanceof WebAssembly.Memory &&
    functions.every((name) => typeof all.get(name) === 'function')
  );
}
