import { isNode, parseDocument } from 'yaml';
import { nearestPassages, type NearPassage } from './nearest-passages.ts';
import { resolveTarget } from './resolve-target.ts';
import type { QuoteSelector } from '../../model/quote-selector.ts';
import { foldStory, type FoldedStory } from '../../story/text/fold-story.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { prepareStory } from '../../story/prepare-story.ts';
import { textOfRange } from '../../story/text/story-text.ts';
import { contentOnDisk } from '../../content/disk-source.ts';
import { readContentFiles } from '../../content/content-files.ts';
import { touchesQuotation } from '../proving/is-quotation.ts';
import { quotationsIn } from '../proving/quotations-in.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import { readNouns } from '../../content/read-nouns.ts';

/** A passage that was probably meant. */
export interface SuggestedPassage {
  readonly text: string;
  /** 1 is the same, in folded form. */
  readonly similarity: number;
  /** The selector as YAML on one line. */
  readonly selector: string;
}

/** A target of an `annotations.yaml` that is not in its story. */
export interface LostTarget {
  readonly file: string;
  readonly line: number;
  readonly story: string;
  readonly annotation: string;
  /** What is written there now, to the letter. */
  readonly written: string;
  /**
   * From `start` (included) to `end` (excluded) in the file as it is saved, byte order mark and
   * line ends of Windows included, in UTF-16 units.
   */
  readonly start: number;
  readonly end: number;
  readonly suggestions: readonly SuggestedPassage[];
  /**
   * The only passage that can have been meant; undefined if there is none, or more than one, or if
   * the words are somebody’s: those are looked up and never mended by likeness.
   */
  readonly clear: SuggestedPassage | undefined;
}

/** A suggestion is clear if it is this much alike, and this much more than any other. */
const leastSimilarity = 0.75;
const leastLead = 0.15;

/**
 * Finds the targets in `annotations.yaml` files whose words are not in their story, with what was
 * probably meant. A file that cannot be read is left to the build.
 *
 * @param root the root of the repository
 * @param content the content folder, absolute
 * @param only the id of one story; without it, all
 */
export function suggestTargets(root: string, content: string, only?: string): LostTarget[] {
  const log = createProblemLog();
  const files = readContentFiles(contentOnDisk(root, content), log);
  const nouns = readNouns(files, log);
  const rawOf = new Map(files.annotations.map(({ file, raw }) => [file, raw]));
  const lost: LostTarget[] = [];
  for (const [id, { file, value, placeOf }] of nouns.annotations) {
    const article = nouns.articles.get(id);
    const raw = rawOf.get(file);
    if (article === undefined || raw === undefined || (only !== undefined && only !== id)) continue;
    const story = storyTextOf(article);
    if (story === undefined) continue;
    const document = parseDocument(raw);
    const quotations = quotationsIn(story);
    for (const [index, annotation] of value.annotations.entries()) {
      const resolution = resolveTarget(story, annotation.target);
      if (resolution.status !== 'unfound') continue;
      const { field, selector, resolution: reason } = resolution.part;
      if (reason.status !== 'missing') continue;
      const path = ['annotations', index, 'target', ...(field === undefined ? [] : [field])];
      const node = document.getIn(path, true);
      if (!isNode(node) || !node.range) continue;
      const [start, end] = node.range;
      const isPoint = !('exact' in annotation.target) && !('from' in annotation.target);
      const near = isPoint ? [] : nearestPassages(story, selector, 3);
      const suggestions = near.map((passage) => suggested(story, passage));
      lost.push({
        file,
        line: placeOf(path).line,
        story: id,
        annotation: annotation.id,
        written: raw.slice(start, end),
        start,
        end,
        suggestions,
        clear:
          annotation.kind === 'attribution' ||
          near.some(({ range }) => touchesQuotation(story, quotations, range))
            ? undefined
            : clearOne(suggestions),
      });
    }
  }
  return lost;
}

/**
 * A file’s text, as it is saved, with the clear suggestions in the place of its lost targets, and
 * else unchanged.
 *
 * @returns `undefined` if the file does not hold the targets where they were found: it has changed
 *   since, and nothing may be written into it
 */
export function withSuggestions(raw: string, lost: readonly LostTarget[]): string | undefined {
  if (lost.some(({ start, end, written }) => raw.slice(start, end) !== written)) return undefined;
  return lost
    .toSorted((one, other) => other.start - one.start)
    .reduce((text, { start, end, written, clear }) => {
      if (clear === undefined) return text;
      const [lineEnd = ''] = /\r?\n$/u.exec(written) ?? [];
      return `${text.slice(0, start)}${clear.selector}${lineEnd}${text.slice(end)}`;
    }, raw);
}

/** How a selector is written: words alone where they are enough. */
function asYaml({ exact, prefix, suffix }: QuoteSelector): string {
  const quoted = (text: string): string => JSON.stringify(text.replace(/\s+/gu, ' '));
  if (prefix === undefined && suffix === undefined) return quoted(exact);
  const parts = [
    `exact: ${quoted(exact)}`,
    ...(prefix === undefined ? [] : [`prefix: ${quoted(prefix)}`]),
    ...(suffix === undefined ? [] : [`suffix: ${quoted(suffix)}`]),
  ];
  return `{ ${parts.join(', ')} }`;
}

function suggested(
  story: FoldedStory,
  { range, similarity, selector }: NearPassage,
): SuggestedPassage {
  const text = textOfRange(story, range).replace(/\s+/gu, ' ');
  return { text, similarity, selector: asYaml(selector) };
}

function clearOne(suggestions: readonly SuggestedPassage[]): SuggestedPassage | undefined {
  const [best, second] = suggestions;
  if (best === undefined || best.similarity < leastSimilarity) return undefined;
  return second !== undefined && best.similarity - second.similarity < leastLead ? undefined : best;
}

function storyTextOf({ source, bodyOffset }: ReadEntry<unknown>): FoldedStory | undefined {
  const parsed = parseDeclarative(source, bodyOffset);
  if (parsed.status === 'broken') return undefined;
  const { blocks } = prepareStory(parsed.tree, parsed.door, {
    highlight: () => undefined,
    resolveLink: () => ({ href: '/' }),
    // Labels are no part of the text.
    words: { lang: 'en', table: { 'footnote.reference': '', 'table.label': '' } },
  });
  return foldStory(blocks);
}
