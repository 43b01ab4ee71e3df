import type { ConversionCheck, WrittenConversion } from './check-conversion.ts';
import type { ProblemText } from '../../problems/problem.ts';

/** Two annotations of one story have the same id. */
export function explainTakenId(id: string, taken: ReadonlySet<string>): ProblemText {
  let number = 2;
  while (taken.has(`${id}-${number}`)) number += 1;
  return {
    name: 'duplicate-annotation',
    message: `Another annotation or update note of this story is called “${id}”.`,
    reason: 'Readers link to it by this name, which can lead to one place only.',
    fix: `Call it ${id}-${number}.`,
  };
}

/** An id that the site gives itself. */
export function explainReservedId(id: string): ProblemText {
  return {
    name: 'reserved-annotation-id',
    message: `The name “${id}” belongs to a mark that the site makes itself.`,
    reason: 'First mentions are called entity-…, footnotes note-1, note-2 and so on.',
    fix: `Call it ${id.replace(/^(?:entity|note)-/u, 'about-')}.`,
  };
}

/** What a correction says stood before still stands in the story. */
export function explainWasStillThere(was: string): ProblemText {
  return {
    name: 'was-still-there',
    message: `The correction says that ${JSON.stringify(was.replace(/\s+/gu, ' '))} was replaced, and it still stands in the story.`,
    reason: 'A reader would be told that an error was mended while it is still there.',
    fix: 'Correct the text of the story, or quote in was: the words that really stood there.',
  };
}

/** Words are called direct speech and are not in quotation marks. */
export function explainNoQuotation(quote: string): ProblemText {
  return {
    name: 'not-a-quotation',
    message: `“${quote}” is said to be direct speech, and is neither in quotation marks nor in a <Quote>.`,
    reason:
      'Readers take for a person’s own words what stands between quotation marks, and nothing else.',
    fix: 'Put the words into quotation marks, point to those that are, or write speech: reported.',
  };
}

/** The words of an entity cannot become a link where they stand. */
export function explainClosedEntity(quote: string): ProblemText {
  return {
    name: 'entity-not-linkable',
    message: `“${quote}” stands in a heading, in code, in a link, or in several paragraphs.`,
    reason: 'The name becomes a link to the entity’s page, and a link cannot hold another.',
    fix: 'Point to another mention of it.',
  };
}

/** A figure of a conversion does not stand in the words that it annotates. */
export function explainMissingFigure(
  part: 'from' | 'to',
  typed: string,
  quote: string,
): ProblemText {
  return {
    name: 'figure-not-in-target',
    message: `The figure ${part}: ${typed} does not stand in “${quote}”.`,
    reason: 'The build would check another figure than the one that readers see.',
    fix: `Copy the figure from the words, or take the words into target that have it.`,
  };
}

/** A conversion that does not come out. */
export function explainConversion(
  { from, to, rate }: WrittenConversion,
  check: Exclude<ConversionCheck, { status: 'right' }>,
): ProblemText {
  const reason = 'A reader who works it out again would find another figure.';
  switch (check.status) {
    case 'wrong':
      return {
        name: 'wrong-conversion',
        message: `At ${rate}, ${from} is not ${to}.`,
        reason,
        fix: `It comes to ${check.expected} in the same scale. Correct the figure or the rate.`,
      };
    case 'other-units':
      return {
        name: 'rate-of-other-units',
        message: `The rate is between ${check.expected.join(' and ')}, and ${from} and ${to} are not.`,
        reason,
        fix: 'Give the rate between the units of the two figures: 1 USD = 7.15 CNY.',
      };
    case 'no-figure':
      return {
        name: 'not-a-figure',
        message: `“${check.part === 'from' ? from : to}” is not a figure with a unit.`,
        reason,
        fix: 'Write sign, number and scale, as the story has them: RMB 90.83 billion.',
      };
    case 'bad-rate':
      return {
        name: 'rate-of-nothing',
        message: `The rate “${rate}” cannot be reckoned with.`,
        reason,
        fix: 'Write it as an equation of two amounts that are not zero: 1 USD = 7.15 CNY.',
      };
  }
}

/** Pages about the newsroom have no list of notes. */
export function explainNoteOnPage(id: string): ProblemText {
  return {
    name: 'note-on-page',
    message: `The annotation “${id}” stands on a page that is no story.`,
    reason:
      'Notes on passages are listed below stories; pages about the newsroom have no such list.',
    fix: 'Say it in the text, or in a footnote: [^1].',
  };
}
