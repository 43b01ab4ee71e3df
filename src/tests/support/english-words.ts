import { wordsFor } from '../../words/page-words.ts';
import { builtInTables } from '../../words/tables/built-in.ts';

/** The interface in English, as pages in English have it. */
export const englishWords = wordsFor(builtInTables, 'en', 'en');

/** The interface in Simplified Chinese. */
export const chineseWords = wordsFor(builtInTables, 'zh-CN', 'zh-CN');
