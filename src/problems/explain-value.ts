import type { z } from 'zod';
import type { ProblemText } from './problem.ts';
import { readInstant } from '../text/read-instant.ts';

/** The value that a complaint is about. */
export interface ExplainedValue {
  /** How a sentence begins that is about it: `The field “title”`. */
  readonly subject: string;
  readonly key: string;
  /** What its schema says about it, for people. */
  readonly says: string | undefined;
  /** The fields that it may have below it. */
  readonly known: readonly string[];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  boolean: 'true or false',
  number: 'a number',
  int: 'a whole number',
};

const timeWithoutZone = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?$/u;

/**
 * Says what is wrong with a value that is there but does not do.
 *
 * @param issue a complaint about the value itself: not a missing one, a choice or a union
 */
export function explainValue(
  issue: z.core.$ZodIssue,
  typed: unknown,
  value: ExplainedValue,
): ProblemText {
  if (issue.code === 'invalid_type') return explainType(issue.expected, typed, value);
  if (
    issue.message.includes('with its zone') &&
    typeof typed === 'string' &&
    timeWithoutZone.test(typed) &&
    readInstant(`${typed.slice(0, 10)}T00:00:00Z`) !== undefined
  ) {
    const text = typed.replace(' ', 'T');
    return {
      name: 'date-without-zone',
      message: `${value.subject} is ${typed}, without a zone.`,
      reason:
        'Without its zone the same time means another moment, and another address, on another machine.',
      fix: `Add the offset from UTC: ${text}+08:00 for Shanghai, ${text}Z for UTC.`,
    };
  }
  if (typeof typed === 'string' && issue.message.includes('single hyphens')) {
    return {
      name: 'invalid-name',
      message: `${value.subject} is ${shownValue(typed)}: ${issue.message}.`,
      reason: 'People, stories, sections and the like are referred to by such names.',
      fix: howToName(asSlug(typed), value.says),
    };
  }
  if (typeof typed === 'string' && isOfNoDay(issue, typed)) {
    return {
      name: 'no-such-date',
      message: `${value.subject} is ${typed}, and there is no such day or time.`,
      reason: 'The story would stand under another day, or under none.',
      fix: lastDayBefore(typed) ?? 'Correct the day or the time.',
    };
  }
  return {
    name: 'invalid-value',
    message:
      typed === ''
        ? `${value.subject} is empty.`
        : `${value.subject} cannot be “${shownValue(typed)}”.`,
    reason: 'The site could not show it, or would show something else.',
    fix: sentence(issue.message),
  };
}

/** What was typed, short enough for a message. */
export function shownValue(typed: unknown): string {
  const text = typeof typed === 'string' ? typed : JSON.stringify(typed);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Whether a text has the form of a date, and there is no such day. */
function isOfNoDay({ message }: z.core.$ZodIssue, typed: string): boolean {
  return (
    message.includes('does not exist') ||
    (message.includes('with its zone') && timeWithoutZone.test(typed))
  );
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How long the month is, if that is what was forgotten. */
function lastDayBefore(date: string): string | undefined {
  const [, year = '', month = ''] = /^(\d{4})-(0[1-9]|1[0-2])-\d{2}/u.exec(date) ?? [];
  if (year === '') return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return Number(date.slice(8, 10)) > days
    ? `Correct the day: the last of that month is ${year}-${month}-${days}.`
    : undefined;
}

function asSlug(text: string): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/gu) ?? [];
  return words.join('-') || 'the name';
}

/** A name is that of a file, or an id that a list somewhere gives. */
function howToName(name: string, says = ''): string {
  if (/\bcontent\/(?!glossary)|\bfolder name\b/u.test(says))
    return `Write ${name} if that is the name of its file.`;
  return `Write ${name} if that is its id${says === '' ? '.' : ` (${says})`}`;
}

function howToWrite(expected: string, typed: unknown, { key, known }: ExplainedValue): string {
  const isScalar = typeof typed !== 'object';
  if (expected === 'string')
    return isScalar
      ? `Put it between quotation marks: ${key}: "${shownValue(typed)}"`
      : `Write one text on the line: ${key}: …`;
  if (expected === 'array')
    return isScalar
      ? `Write a list: ${key}: [${shownValue(typed)}]`
      : `Write a list, with a hyphen before each: - …`;
  if (expected === 'boolean') return 'Write true or false.';
  if (expected === 'number' || expected === 'int')
    return 'Write a number in digits, without separators or a unit.';
  return known.length === 0
    ? 'Write its fields below it, indented by two spaces.'
    : `Write fields below it, indented by two spaces: ${known.join(', ')}.`;
}

function explainType(expected: string, typed: unknown, value: ExplainedValue): ProblemText {
  return {
    name: 'wrong-kind-of-value',
    message: `${value.subject} is ${shownValue(typed)}, and should be ${kinds[expected] ?? 'a group of fields'}.`,
    reason: 'The site would show something else than what is meant.',
    fix: howToWrite(expected, typed, value),
  };
}
