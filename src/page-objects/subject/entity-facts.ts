import type { Entity } from '../../model/entity.ts';
import { showMoment } from '../../words/dates/show-moment.ts';
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
  if (entity.kind === 'event') return [...eventFacts(newsroom, entity, words), ...parties];
  const { status, announced, completed } = entity;
  const isDated =
    (status === 'completed' && completed !== undefined) ||
    (status === 'announced' && announced !== undefined && completed === undefined);
  return [
    ...parties,
    ...(entity.value === undefined
      ? []
      : [wordsFact(say(words, 'deal.value'), showMoney(words, entity.value))]),
    ...dateFact(words, 'deal.announced', entity.announced),
    ...dateFact(words, 'deal.completed', entity.completed),
    // A date says it already.
    ...(isDated
      ? []
      : [wordsFact(say(words, 'deal.status'), say(words, `status.${entity.status}`))]),
  ];
}

/** When and where an event is, whether it takes place, and where one can put one’s name down. */
function eventFacts(
  newsroom: Newsroom,
  event: Extract<Entity, { kind: 'event' }>,
  words: PageWords,
): Fact[] {
  const { timeZone } = newsroom.publication;
  const place = event.place === undefined ? undefined : subjectLink(newsroom, event.place);
  const where = [...(place === undefined ? [] : [place]), ...labelled(event.venue)];
  const shown = (moment: string | undefined) =>
    moment === undefined ? undefined : showMoment(words, moment, timeZone).text;
  return [
    ...(event.cancelled
      ? [wordsFact(say(words, 'deal.status'), say(words, 'status.cancelled'))]
      : []),
    ...dateFact(words, 'deal.date', event.date),
    ...textFact(say(words, 'deal.date'), shown(event.starts)),
    ...textFact(say(words, 'event.ends'), shown(event.ends)),
    ...(where.length === 0 ? [] : [{ label: say(words, 'deal.place'), values: where }]),
    ...(event.signUp === undefined
      ? []
      : [
          {
            label: say(words, 'event.signUp'),
            values: [{ label: new URL(event.signUp).host, href: event.signUp }],
          },
        ]),
  ];
}

function labelled(label: string | undefined) {
  return label === undefined ? [] : [{ label, href: undefined }];
}

function textFact(label: string, value: string | undefined): Fact[] {
  return value === undefined ? [] : [wordsFact(label, value)];
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
