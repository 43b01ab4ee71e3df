import { english } from './english.ts';
import { simplifiedChinese } from './simplified-chinese.ts';
import type { WordTable, WordTables } from './table.ts';

/** The tables that every newsroom has, by the canonical tag of their language. */
export const builtInTables: WordTables = new Map<string, WordTable>([
  ['en', english],
  ['zh-Hans', simplifiedChinese],
]);
