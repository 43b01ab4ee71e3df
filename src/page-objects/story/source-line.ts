import type { Source } from '../../model/source.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import { joinFacts } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';

/** Who published a source, when, and when it was read; empty if none of it is known. */
export function sourceLine(
  words: PageWords,
  { publisher, published, accessed }: Pick<Source, 'publisher' | 'published' | 'accessed'>,
): string {
  return joinFacts(words, [
    publisher,
    published === undefined ? undefined : showPartialDate(words, published),
    accessed === undefined
      ? undefined
      : say(words, 'source.read', { date: showPartialDate(words, accessed) }),
  ]);
}
