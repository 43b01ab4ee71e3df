import { personAddress } from '../addresses.ts';
import { annotationKindWords } from '../annotation-words.ts';
import { showMoment } from '../dates/show-moment.ts';
import { isNoted, letteredAnnotations } from '../lettered-annotations.ts';
import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import type { ShownAnnotation } from '../shown-annotation.ts';
import { annotationDetails } from './annotation-details.ts';

/** How many characters of the annotated words a note repeats. */
const longestQuote = 120;

/** A text cut after a word, with an ellipsis, if it is longer than a limit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text
    .slice(0, limit)
    .replace(/\s+\S*$/u, '')
    .replace(/[\s,.;:–—-]+$/u, '');
  return `${cut}…`;
}

/** The annotations of a story that have notes, in the order of their letters. */
export function shownAnnotations(newsroom: Newsroom, story: NewsroomStory): ShownAnnotation[] {
  const letters = letteredAnnotations(story.annotations);
  return story.annotations.filter(isNoted).map(({ id, content, quote, by, at }) => {
    const author = by === undefined ? undefined : newsroom.people.get(by);
    return {
      id,
      kind: content.kind,
      letter: letters.get(id) ?? '',
      anchor: `annotation-${id}`,
      referenceAnchor: `ref-${id}`,
      passageAnchor: quote === '' ? `ref-${id}` : `passage-${id}`,
      label: annotationKindWords[content.kind],
      quote: shortened(quote, longestQuote),
      ...annotationDetails(newsroom, story, content),
      by:
        author === undefined
          ? undefined
          : { label: author.value.name, href: personAddress(author.id) },
      at: at === undefined ? undefined : showMoment(at, newsroom.publication.timeZone),
    };
  });
}
