import type { Article } from '../model/article.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { localDay } from '../words/dates/local-day.ts';
import type { PageWords } from '../words/page-words.ts';
import { say } from '../words/say.ts';
import { positionOn } from './subject/people-positions.ts';
import { organisationName } from './subject/subject.ts';

type People = Newsroom['people'];

/** How many names a line of a list has room for. */
const mostNames = 3;

/**
 * The authors of a story as lists name them: the first few and how many more there are. Two people of
 * one name are told apart by what they were on the day, else by how the record describes them.
 */
export function authorNames(newsroom: Newsroom, article: Article, words: PageWords): string[] {
  const { people, publication } = newsroom;
  const day = localDay(article.published, publication.timeZone);
  const nameOf = (organisation: string) => organisationName(newsroom, organisation);
  const authors = [...new Set(article.authors.map(({ person }) => person))];
  const isAll = authors.length <= mostNames + 1;
  const named = isAll ? authors : authors.slice(0, mostNames);
  const names = named.map((id) => {
    const person = people.get(id)?.value;
    if (person === undefined) return id;
    if (!sharedNames(people).has(person.name)) return person.name;
    const detail = positionOn(words, person, day, nameOf) ?? person.description;
    return say(words, 'list.apart', { name: person.name, detail });
  });
  if (isAll) return names;
  return [...names, say(words, 'list.more', { count: authors.length - mostNames })];
}

const known = new WeakMap<People, ReadonlySet<string>>();

/** The names that several people have; found once for a newsroom. */
function sharedNames(people: People): ReadonlySet<string> {
  const found = known.get(people) ?? findSharedNames(people);
  known.set(people, found);
  return found;
}

function findSharedNames(people: People): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { value } of people.values()) (seen.has(value.name) ? shared : seen).add(value.name);
  return shared;
}
