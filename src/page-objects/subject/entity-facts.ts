import type { Entity } from '../../model/entity.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { showMoney } from '../../words/show-money.ts';
import type { Link } from '../link.ts';
import { subjectLink } from './subject.ts';

/** A row of the table of a deal or an event. */
export interface Fact {
  readonly label: string;
  readonly values: readonly (Link | { readonly label: string; readonly href: undefined })[];
}

/** Parties, value and dates of a deal or an event, as rows of a table; of other things, none. */
export function entityFacts(newsroom: Newsroom, entity: Entity): Fact[] {
  if (entity.kind !== 'deal' && entity.kind !== 'event') return [];
  const parties = partiesByRole(newsroom, entity.parties);
  if (entity.kind === 'event') {
    const place = entity.place === undefined ? undefined : subjectLink(newsroom, entity.place);
    return [
      ...dateFact('Date', entity.date),
      ...(place === undefined ? [] : [{ label: 'Place', values: [place] }]),
      ...parties,
    ];
  }
  return [
    ...parties,
    ...(entity.value === undefined ? [] : [wordsFact('Value', showMoney(entity.value))]),
    ...dateFact('Announced', entity.announced),
    ...dateFact('Completed', entity.completed),
    wordsFact('Status', entity.status),
  ];
}

/** One row for each role, in the order of the file. */
function partiesByRole(
  newsroom: Newsroom,
  parties: readonly { readonly entity: string; readonly role: string }[],
): Fact[] {
  return [...Map.groupBy(parties, ({ role }) => role)].map(([role, taking]) => ({
    label: capitalised(role),
    values: taking.flatMap(({ entity }) => subjectLink(newsroom, entity) ?? []),
  }));
}

function wordsFact(label: string, words: string): Fact {
  return { label, values: [{ label: words, href: undefined }] };
}

function dateFact(label: string, date: string | undefined): Fact[] {
  return date === undefined ? [] : [wordsFact(label, showPartialDate(date))];
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('en') + words.slice(1);
}
