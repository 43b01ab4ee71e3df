import type { Article } from '../../model/article.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { joinNames } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';

/**
 * The byline in the words of the page, where an author reported from somewhere: “Emma Lee in Shanghai,
 * with Tomas Wren”. Those who contributed stand behind “with”.
 *
 * @returns nothing where names alone say it all
 */
export function bylineInWords(
  { people }: Pick<Newsroom, 'people'>,
  { authors }: Pick<Article, 'authors'>,
  words: PageWords,
): string | undefined {
  if (authors.every((author) => author.in === undefined)) return undefined;
  const byPerson = [...Map.groupBy(authors, ({ person }) => person)];
  const named = byPerson.flatMap(([id, held]) => {
    const name = people.get(id)?.value.name;
    if (name === undefined) return [];
    const place = held.find((author) => author.in !== undefined)?.in;
    const text = place === undefined ? name : say(words, 'byline.in', { name, place });
    return [{ text, helped: held.every(({ role }) => role === 'contributor') }];
  });
  const textOf = (wanted: boolean) =>
    joinNames(
      words,
      named.filter(({ helped }) => helped === wanted).map(({ text }) => text),
    );
  const [wrote, helped] = [textOf(false), textOf(true)];
  if (wrote === '' || helped === '') return wrote === '' ? helped : wrote;
  return say(words, 'byline.with', { names: wrote, others: helped });
}
