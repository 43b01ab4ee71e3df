import { z } from 'zod';
import type { BuiltText } from '../annotations/published/built-text.ts';
import { resolveBuilt } from '../annotations/published/resolve-built.ts';
import type { NewsroomStory } from '../newsroom/newsroom.ts';
import { foldQuote } from '../text/fold-text.ts';

const position = z.object({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
});

const selector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().min(1),
    prefix: z.string(),
    suffix: z.string(),
  }),
  position,
  z.object({
    type: z.literal('FragmentSelector'),
    conformsTo: z.literal('http://tools.ietf.org/rfc/rfc3236'),
    value: z.string().min(1),
    refinedBy: position,
  }),
]);

const collection = z.object({
  total: z.int(),
  first: z.object({
    items: z.array(
      z.object({ id: z.string(), target: z.object({ selector: z.array(selector).length(3) }) }),
    ),
  }),
});

/** A published annotation that does not lead to its words. */
export interface UnprovenAnnotation {
  readonly page: string;
  readonly annotation: string;
  readonly why: string;
}

/** The annotations of a story as published, and the text of its page as built. */
export interface PublishedAnnotations {
  readonly story: Pick<NewsroomStory, 'href' | 'annotations'>;
  readonly built: BuiltText;
  readonly json: string;
}

/**
 * Resolves every published selector of a story again in its page as built, read by an HTML parser,
 * and compares the words found with those of the story.
 *
 * @returns annotations that do not lead to their words
 */
export function proveAnnotations({
  story,
  built,
  json,
}: PublishedAnnotations): UnprovenAnnotation[] {
  const { href: page } = story;
  const { total, first } = collection.parse(JSON.parse(json));
  const quotes = new Map(story.annotations.map(({ id, quote }) => [id, quote]));
  const unproven =
    total === quotes.size && first.items.length === total
      ? []
      : [{ page, annotation: '', why: `${total} of ${quotes.size} annotations are published` }];
  return [
    ...unproven,
    ...first.items.flatMap(({ id, target }) => {
      const annotation = id.slice(id.indexOf('#') + 1);
      const spans = target.selector.map((each) => resolveBuilt(built, each));
      const [span] = spans[0] ?? [];
      const agree = spans.every(
        ([one, ...others]) =>
          others.length === 0 && one?.start === span?.start && one?.end === span?.end,
      );
      if (span === undefined || !agree)
        return [{ page, annotation, why: 'its selectors do not lead to one place' }];
      const quote = quotes.get(annotation);
      if (quote === undefined)
        return [{ page, annotation, why: 'the story has no such annotation' }];
      // A note at a point has no words of its own.
      if (quote === '') return [];
      const mark = built.annotations.get(annotation);
      if (mark?.start !== span.start || mark.end !== span.end)
        return [{ page, annotation, why: 'its selectors do not lead to its mark' }];
      if (folded(mark.words) !== folded(quote))
        return [{ page, annotation, why: `its mark is on other words: “${mark.words}”` }];
      return [];
    }),
  ];
}

/** White space between two blocks is the markup’s; what is compared is the words. */
function folded(words: string): string {
  return foldQuote(words).replaceAll(' ', '');
}
