import type { Entity } from '../../model/entity.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { showMoney } from '../../words/show-money.ts';
import type { Link } from '../link.ts';
import { subjectLink } from './subject.ts';

/** A row of the table of a deal or an event. */
export interface Fact {
  readonly label: string;
  readonly values: readonly (Link | { readonly label: string; readonly href: undefined })[];
}

/** Parties, value and dates of a deal or an event, as rows of a table; of other things, none. */
export function entityFacts(newsroom: Newsroom, entity: Entity, words: PageWords): Fact[] {
  if (entity.kind !== 'deal' && entity.kind !== 'event') return [];
  const parties = partiesByRole(newsroom, entity.parties, words);
  if (entity.kind === 'event') {
    const place = entity.place === undefined ? undefined : subjectLink(newsroom, entity.place);
    return [
      ...dateFact(words, 'deal.date', entity.date),
      ...(place === undefined ? [] : [{ label: say(words, 'deal.place'), values: [place] }]),
      ...parties,
    ];
  }
  return [
    ...parties,
    ...(entity.value === undefined
      ? []
      : [wordsFact(say(words, 'deal.value'), showMoney(words, entity.value))]),
    ...dateFact(words, 'deal.announced', entity.announced),
    ...dateFact(words, 'deal.completed', entity.completed),
    wordsFact(say(words, 'deal.status'), say(words, `status.${entity.status}`)),
  ];
}

/** One row for each role, in the order of the file. */
function partiesByRole(
  newsroom: Newsroom,
  parties: readonly { readonly entity: string; readonly role: string }[],
  words: PageWords,
): Fact[] {
  return [...Map.groupBy(parties, ({ role }) => role)].map(([role, taking]) => ({
    label: capitalised(role, words.lang),
    values: taking.flatMap(({ entity }) => subjectLink(newsroom, entity) ?? []),
  }));
}

function wordsFact(label: string, value: string): Fact {
  return { label, values: [{ label: value, href: undefined }] };
}

function dateFact(
  words: PageWords,
  key: 'deal.date' | 'deal.announced' | 'deal.completed',
  date: string | undefined,
): Fact[] {
  return date === undefined ? [] : [wordsFact(say(words, key), showPartialDate(words, date))];
}

function capitalised(text: string, lang: string): string {
  return text.charAt(0).toLocaleUpperCase(lang) + text.slice(1);
}
