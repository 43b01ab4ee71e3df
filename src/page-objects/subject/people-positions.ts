import type { Person, Position } from '../../model/person.ts';
import { showSpan } from '../../words/dates/show-span.ts';
import { factSeparator, joinClauses, joinFacts } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';

/**
 * Tells whether the record says that a position was held on a day. Where it leaves that open (the
 * month of a change, for one who came or went in “June 2022”), the answer is no. A position without
 * any date holds at all times.
 *
 * @param day `2019-09-06`, or a month or year if no more is known
 */
export function heldOn({ from, to, asOf }: Position, day: string): boolean {
  const start = from ?? asOf;
  const startsBefore =
    start === undefined || start < day.slice(0, start.length) || isWithin(day, start, from);
  const end = to ?? asOf;
  const lastsUntil =
    end === undefined ||
    (day.length >= end.length && day.slice(0, end.length) < end) ||
    (to === undefined && day.startsWith(end));
  return startsBefore && lastsUntil;
}

/**
 * What a person was on a day, in words.
 *
 * @param nameOf the name of an organisation, by what `organisation` holds
 * @returns `e-commerce and new retail reporter, TechNode`; several joined by `; `; undefined if the
 *   record names none for that day
 */
export function positionOn(
  words: PageWords,
  person: Person,
  day: string,
  nameOf: (organisation: string) => string,
): string | undefined {
  const held = person.positions.filter((position) => heldOn(position, day));
  return join(
    words,
    held.map(({ title, organisation }) => postIn(words, title, nameOf(organisation))),
  );
}

/** Tells whether the record says that a position is still held: it has no end and no last sight. */
export function isHeldNow({ to, asOf }: Position): boolean {
  return to === undefined && asOf === undefined;
}

/** What a person is now, in words: `reporter, Sixth Tone (since June 2022)`; else undefined. */
export function positionNow(
  words: PageWords,
  person: Person,
  nameOf: (organisation: string) => string,
): string | undefined {
  const held = person.positions.filter(isHeldNow);
  return join(
    words,
    held.map(({ title, organisation, ...dates }) => {
      const span = showSpan(words, dates);
      const position = postIn(words, title, nameOf(organisation));
      return span === undefined ? position : say(words, 'subject.positionNow', { position, span });
    }),
  );
}

/** What a person is now if that differs from what held on a day; else undefined. */
export function positionSince(
  words: PageWords,
  person: Person,
  day: string,
  nameOf: (organisation: string) => string,
): string | undefined {
  const unchanged = person.positions.every(
    (position) => isHeldNow(position) === heldOn(position, day),
  );
  return unchanged ? undefined : positionNow(words, person, nameOf);
}

/** What somebody is, and where. In Latin letters it has their comma, on a page of other letters too. */
function postIn(words: PageWords, title: string, organisation: string): string {
  const isLatin = !/[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(
    title + organisation,
  );
  const isLatinPage = !/[^\x20-\x7e]/u.test(factSeparator(words));
  return isLatin && !isLatinPage
    ? `${title}, ${organisation}`
    : joinFacts(words, [title, organisation]);
}

function join(words: PageWords, positions: readonly string[]): string | undefined {
  return positions.length === 0 ? undefined : joinClauses(words, positions);
}

/** Within the period that was named: certain for `asOf`; for `from`, only on the day itself. */
function isWithin(day: string, start: string, from: string | undefined): boolean {
  return day.startsWith(start) && (from === undefined || start.length === 10);
}
