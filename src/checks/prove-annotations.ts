import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readBuiltText } from '../annotations/built-text.ts';
import { resolveBuilt } from '../annotations/resolve-built.ts';
import { annotationsAddress } from '../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import { foldQuote } from '../story/fold-text.ts';

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

/** White space between two blocks is the markup’s; what is compared is the words. */
function folded(words: string): string {
  return foldQuote(words).replaceAll(' ', '');
}

function proveStory(story: NewsroomStory, html: string, json: string): UnprovenAnnotation[] {
  const { href: page } = story;
  const built = readBuiltText(html);
  if (built === undefined) return [{ page, annotation: '', why: 'the page has no text for it' }];
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

/**
 * Resolves every published selector again in the pages as built, read by an HTML parser, and
 * compares the words found with those of the story.
 *
 * @param folder of the built site
 * @returns annotations that do not lead to their words
 */
export async function proveAnnotations(
  folder: string,
  { stories }: Newsroom,
): Promise<UnprovenAnnotation[]> {
  const unproven: UnprovenAnnotation[] = [];
  for (const story of stories) {
    if (story.annotations.length === 0) continue;
    const html = await readFile(join(folder, story.href, 'index.html'), 'utf8');
    const json = await readFile(join(folder, annotationsAddress(story.href)), 'utf8');
    unproven.push(...proveStory(story, html, json));
  }
  return unproven;
}
