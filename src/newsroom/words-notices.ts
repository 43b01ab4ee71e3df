import { languageName } from '../words/language-name.ts';
import type { JoinedTables } from '../words/tables/join-tables.ts';
import { hasWordsFor } from '../words/page-words.ts';
import type { Wording } from '../words/tables/table.ts';

/**
 * What is told of words of the interface that are in English because nobody gave others. It stops
 * nothing: pages are whole, and say what is English.
 *
 * @param languages those of the publication
 * @param folder the content folder as messages name it
 */
export function wordsNotices(
  { tables, lacking }: JoinedTables,
  languages: readonly string[],
  folder: string,
): string[] {
  const begun = new Set(lacking.map(({ lang }) => lang));
  const without = languages.filter((lang) => !hasWordsFor(tables, lang) && !begun.has(lang));
  return [
    ...without.map(
      (lang) =>
        `The interface has no words in ${languageName(lang, 'en')}: on pages in ${lang} it speaks another language, marked as such.\n  To give it some, write ${folder}/words/${lang}.yaml.`,
    ),
    ...lacking.map(({ lang, words }) => {
      const told = words.slice(0, mostTold);
      const lines = told.map(([key, english]) => `    ${key}: ${written(english)}`);
      const more = words.length - told.length;
      if (more > 0) lines.push(`    and ${more} more; src/words/tables/en/ has them all.`);
      const count = words.length === 1 ? '1 word' : `${words.length} words`;
      const instead = tables.has(lang)
        ? 'for which the English stands'
        : `so pages in ${lang} speak another language, marked as such, until it has half of them`;
      return `${folder}/words/${lang}.yaml lacks ${count} of the interface, ${instead}:\n${lines.join('\n')}`;
    }),
  ];
}

/** Words that are named; a language that is begun lacks hundreds. */
const mostTold = 8;

function written(wording: Wording): string {
  return typeof wording === 'string' ? wording : JSON.stringify(wording);
}
