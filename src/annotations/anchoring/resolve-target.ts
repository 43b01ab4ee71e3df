/** Finds what an annotation is about: words, a passage between words, or a point. */
import type { AnnotationTarget } from '../../model/annotation.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import type { FoldedStory } from '../../story/text/fold-story.ts';
import { storyOffset } from '../../story/text/story-text.ts';
import { resolvePoint } from './resolve-point.ts';
import { resolveQuote, type Resolution } from './resolve-quote.ts';
import type { TextRange } from '../../story/text/text-range.ts';

/** Which part of a target could not be found, and how it is typed. */
export interface UnfoundPart {
  /** The field below `target`; undefined if it is the target itself. */
  readonly field: 'from' | 'to' | undefined;
  readonly selector: QuoteSelector;
  readonly resolution: Exclude<Resolution, { status: 'found' }>;
}

/** The range of a target, or why it has none. */
export type TargetResolution =
  | { readonly status: 'found'; readonly range: TextRange }
  | { readonly status: 'unfound'; readonly part: UnfoundPart }
  | { readonly status: 'backwards' };

/** Resolves a target to one range of the story, exactly or not at all. */
export function resolveTarget(story: FoldedStory, target: AnnotationTarget): TargetResolution {
  if ('exact' in target) {
    const resolution = resolveQuote(story, target);
    if (resolution.status === 'found') return resolution;
    return { status: 'unfound', part: { field: undefined, selector: target, resolution } };
  }
  if ('from' in target) {
    const first = resolveQuote(story, target.from);
    const last = resolveQuote(story, target.to);
    if (first.status === 'found' && last.status === 'found') {
      const range = { start: first.range.start, end: last.range.end };
      return storyOffset(story, last.range.start) < storyOffset(story, first.range.start)
        ? { status: 'backwards' }
        : { status: 'found', range };
    }
    return (
      unfound('from', target.from, first) ??
      unfound('to', target.to, last) ?? { status: 'backwards' }
    );
  }
  const resolution = resolvePoint(story, target);
  if (resolution.status === 'found') return resolution;
  const exact = `${target.prefix ?? ''}${target.suffix ?? ''}`;
  return { status: 'unfound', part: { field: undefined, selector: { exact }, resolution } };
}

function unfound(
  field: UnfoundPart['field'],
  selector: QuoteSelector,
  resolution: Resolution,
): TargetResolution | undefined {
  if (resolution.status === 'found') return undefined;
  return { status: 'unfound', part: { field, selector, resolution } };
}
