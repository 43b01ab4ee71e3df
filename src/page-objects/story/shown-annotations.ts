import type { AnnotationKind } from '../../model/annotation.ts';
import type { Link } from '../link.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { isNoted, noteNumbers } from '../../annotations/marking/note-numbers.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { annotationId, referenceId, passageId } from '../../story/page-ids.ts';
import { annotationDetails, type AnnotationDetails } from './annotation-details.ts';

/** An annotation as its card, the margin and the list at the end show it. */
export interface ShownAnnotation extends AnnotationDetails {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The number after the annotated words. */
  readonly number: number;
  /** Id of the note in the page: `annotation-market-size`. */
  readonly anchor: string;
  /** Id of the number in the text. */
  readonly referenceAnchor: string;
  /** Id of the annotated words; of the number, for a note at a point. */
  readonly passageAnchor: string;
  /** What kind of annotation it is, in words. */
  readonly label: string;
  /** The annotated words, shortened; empty for a note at a point. */
  readonly quote: string;
  readonly by: Link | undefined;
  readonly at: ShownMoment | undefined;
}

/** How many characters of the annotated words a note repeats. */
const longestQuote = 120;

/** The annotations of a story that have notes, in the order of their numbers. */
export function shownAnnotations(
  newsroom: Newsroom,
  story: NewsroomStory,
  words: PageWords,
): ShownAnnotation[] {
  const numbers = noteNumbers((story.whole ?? story).annotations, []);
  return story.annotations.filter(isNoted).map(({ id, content, quote, by, at }) => {
    const author = by === undefined ? undefined : newsroom.people.get(by);
    return {
      id,
      kind: content.kind,
      number: numbers.get(id) ?? 0,
      anchor: annotationId(id),
      referenceAnchor: referenceId(id),
      passageAnchor: quote === '' ? referenceId(id) : passageId(id),
      label: say(words, `annotation.${content.kind}`),
      quote: shortened(quote, longestQuote),
      ...annotationDetails(newsroom, story, content, words),
      by:
        author === undefined
          ? undefined
          : { label: author.value.name, href: personAddress(author.id) },
      at: at === undefined ? undefined : showMoment(words, at, newsroom.publication.timeZone),
    };
  });
}

/** A text cut after a word, with an ellipsis, if it is longer than a limit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text
    .slice(0, limit)
    .replace(/\s+\S*$/u, '')
    .replace(/[\s,.;:–—-]+$/u, '');
  return `${cut}…`;
}
