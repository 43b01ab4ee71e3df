import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import type { Article } from '../../model/article.ts';
import type { LiveEntry } from '../../model/live-entry.ts';
import { isEmbargoed } from '../../newsroom/embargo.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { storyOfEntry } from '../../newsroom/live/entries-of.ts';
import { secretsOf, type Secret } from './secrets-of.ts';

/**
 * What a site must not tell at an instant: all that gives away a draft or a story under embargo, and
 * that nothing else in the newsroom says.
 *
 * @param words those of the interface, which pages say whatever a story is called
 * @param now in milliseconds since 1970
 */
export function secretsIn(nouns: Nouns, words: Newsroom['words'], now: number): Secret[] {
  const articles = [...nouns.articles.values()];
  const isWithheld = ({ value }: ReadEntry<Article | LiveEntry>): boolean =>
    value.draft || isEmbargoed(value, now);
  const withheldStories = articles.filter(isWithheld);
  const hidden = new Set(withheldStories.map(({ id }) => id));
  const [withheldEntries = [], entries = []] = [true, false].map((wanted) =>
    [...nouns.entries].flatMap(([key, entry]) =>
      (hidden.has(storyOfEntry(key)) || isWithheld(entry)) === wanted ? [entry] : [],
    ),
  );
  const withheld = [...withheldStories, ...withheldEntries];
  if (withheld.length === 0) return [];
  const published = [
    ...entries,
    ...articles.filter((entry) => !isWithheld(entry)),
    ...[...nouns.pages.values()].filter(({ value }) => !value.draft),
    ...nouns.people.values(),
    ...[...nouns.annotations.values()].filter(({ id }) => !hidden.has(id)),
  ].map(({ id, source }) => `${id}\n${source}`);
  // The evidence of a relation may name a story that is not out; it is left out with it.
  const entities = [...nouns.entities.values()].map(
    ({ id, value: { name, names, aliases, description, about } }) =>
      JSON.stringify([id, name, names, aliases, description, about]),
  );
  const others = [nouns.publication?.source ?? '', nouns.glossary?.source ?? ''];
  const spoken = [...words.values()].map((table) => JSON.stringify(table));
  const notesOf = (story: string): readonly string[] =>
    (nouns.annotations.get(story)?.value.annotations ?? []).flatMap((one) => [
      ...('note' in one && one.note !== undefined ? [one.note] : []),
      ...('claim' in one ? [one.claim, one.grounds] : []),
    ]);
  return secretsOf(withheld, [...published, ...entities, ...others, ...spoken], notesOf);
}
