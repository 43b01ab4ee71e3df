import { localesOf, onceFor } from './intl.ts';
import { say, type Speech } from './say.ts';

const lists = onceFor(
  (lang) => new Intl.ListFormat(localesOf(lang), { type: 'conjunction', style: 'narrow' }),
);

/** Things of one sort, such as names, as a list: `Ada, Ben, Cy`. */
export function joinNames({ lang }: { readonly lang: string }, names: readonly string[]): string {
  return lists(lang).format(names);
}

/** The same in pieces, for names that are elements of a page: they, and what stands between them. */
export function nameParts(
  { lang }: { readonly lang: string },
  names: readonly string[],
): readonly { readonly text: string; readonly isName: boolean }[] {
  return lists(lang)
    .formatToParts(names)
    .map(({ type, value }) => ({ text: value, isName: type === 'element' }));
}

/** Facts about one thing on one line: `reporter, TechNode`. What is not known is left out. */
export function joinFacts(
  words: Speech<'line.pair'>,
  facts: readonly (string | undefined)[],
): string {
  const [first = '', ...others] = facts.filter((fact) => fact !== undefined);
  return others.reduce((line, second) => say(words, 'line.pair', { first: line, second }), first);
}

/** What stands between two facts on one line where they are elements: `, `. */
export function factSeparator(words: Speech<'line.pair'>): string {
  return say(words, 'line.pair', { first: '', second: '' });
}

/** Clauses that have commas of their own, on one line: `reporter, TechNode; editor, The Post`. */
export function joinClauses(
  words: Speech<'line.clauses'>,
  [first = '', ...others]: readonly string[],
): string {
  return others.reduce(
    (line, second) => say(words, 'line.clauses', { first: line, second }),
    first,
  );
}
