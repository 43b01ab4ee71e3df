import { resultTypes, type FilterName } from '../../search/query/search-record.ts';
import { languageName } from '../../words/language-name.ts';
import { say } from '../../words/say.ts';
import { storyKinds } from '../../words/spoken-in-browser.ts';
import type { FilterWords, SearchWords } from './search-words.ts';

/** What readers are told a filter is. */
export function filterTitle(words: FilterWords, name: FilterName): string {
  return say(words, `filter.${name}`);
}

/** What readers are told a value of a filter is; of names and years, themselves. */
export function filterValue(words: FilterWords, name: FilterName, value: string): string {
  if (name === 'language') return languageName(value);
  if (name === 'kind') return storyKind(words, value);
  if (name === 'correction') return say(words, 'filter.hasCorrection');
  const type = name === 'type' ? resultTypes.find((each) => each === value) : undefined;
  return type === undefined ? value : say(words, `result.${type}`);
}

/** A filter with its value: `Section: Deals`. */
export function filterChoice(words: FilterWords, name: FilterName, value: string): string {
  const text = filterValue(words, name, value);
  return say(words, 'line.labelled', { label: filterTitle(words, name), text });
}

/** What readers are told a kind of story is, by what the index says of it. */
export function storyKind(words: SearchWords, kind: string): string {
  const key = storyKinds.find((each) => each === `kind.${kind.toLowerCase()}`);
  return key === undefined ? kind : say(words, key);
}
