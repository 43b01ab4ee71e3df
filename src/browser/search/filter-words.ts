import type { FilterName } from '../../search/query/search-record.ts';

/** What readers are told a filter is. */
export const filterTitles: Readonly<Record<FilterName, string>> = {
  type: 'Kind of result',
  section: 'Section',
  kind: 'Kind of story',
  author: 'Author',
  quoted: 'Quoted',
  entity: 'Names',
  year: 'Year',
  language: 'Language',
  correction: 'Corrections',
};

/** What readers are told a value of a filter is. */
export function valueWords(name: FilterName, value: string): string {
  if (name === 'language') {
    return new Intl.DisplayNames([value], { type: 'language' }).of(value) ?? value;
  }
  return name === 'type' && value === 'Names' ? 'Names and deals' : value;
}
