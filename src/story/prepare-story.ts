import type { Root, Text } from 'hast';
import type { ProblemText, TextProblem } from '../problems/problem.ts';
import { attributePlace } from './syntax/attribute-place.ts';
import { blankCode } from './syntax/blank-code.ts';
import { canonicalBlocks, type StoryBlock } from './text/canonical-blocks.ts';
import type { CodeHighlighter } from './body/code-highlighter.ts';
import { collectReferences, type ComponentReference } from './body/collect-references.ts';
import { countWords } from '../text/count-words.ts';
import type { InlineAnnotation } from './body/inline-vocabulary.ts';
import type { Door, Footnote, OutlineEntry } from './story.ts';
import type { Check, LabelWords, ResolvedLink, Transform, TransformContext } from './transform.ts';
import { checkBody } from './checks/check-body.ts';
import { checkCharacterCodes } from './checks/check-character-codes.ts';
import { checkCharts } from './checks/check-charts.ts';
import { checkFences } from './checks/check-fences.ts';
import { checkHeadings } from './checks/check-headings.ts';
import { checkImages } from './checks/check-images.ts';
import { checkIndentation } from './checks/check-indentation.ts';
import { checkInvisible } from './checks/check-invisible.ts';
import { checkListedTerms } from './checks/check-listed-terms.ts';
import { checkParts, partLinks } from './checks/check-parts.ts';
import { checkQuestions } from './checks/check-questions.ts';
import { checkSlipsOfLayout } from './checks/check-slips-of-layout.ts';
import { checkTableForms } from './checks/check-table-forms.ts';
import { checkTables } from './checks/check-tables.ts';
import { checkTimelines } from './checks/check-timelines.ts';
import { checkTranslations } from './checks/check-translations.ts';
import { checkTypedText } from './checks/check-typed-text.ts';
import { checkVocabulary } from './checks/check-vocabulary.ts';
import { admitHtml } from './transforms/admit-html.ts';
import { breakVerse } from './transforms/break-verse.ts';
import { collectFootnotes } from './transforms/collect-footnotes.ts';
import { collectInlineAnnotations } from './transforms/collect-inline-annotations.ts';
import { dotCharacters } from './transforms/dot-characters.ts';
import { dressTables } from './transforms/dress-tables.ts';
import { endAddresses } from './transforms/end-addresses.ts';
import { highlightCode } from './transforms/highlight-code.ts';
import { honourOptOuts } from './transforms/honour-opt-outs.ts';
import { isolateMeasures } from './transforms/isolate-measures.ts';
import { labelLeadIns } from './transforms/label-lead-ins.ts';
import { labelQuestions } from './transforms/label-questions.ts';
import { lowerEntryHeadings } from './transforms/lower-entry-headings.ts';
import { nameCheckboxes } from './transforms/name-checkboxes.ts';
import { nameHeadings } from './transforms/name-headings.ts';
import { resolveLinks } from './transforms/resolve-links.ts';
import { unifyLineEnds } from './transforms/unify-line-ends.ts';
import { unwrapExpressions } from './transforms/unwrap-expressions.ts';

/**
 * What makes the tree one that can be judged, in an order that matters where it is said so. Line ends
 * become alike first; expressions and typed HTML become ordinary nodes next, so that all others see
 * one kind of tree; annotations in the text give up their tags before the vocabulary is checked, and
 * remember text nodes, which nothing after them replaces.
 */
const shaping: readonly Transform[] = [
  unifyLineEnds,
  endAddresses,
  unwrapExpressions,
  admitHtml,
  dotCharacters,
  isolateMeasures,
  breakVerse,
  honourOptOuts,
  collectInlineAnnotations,
];

/** What is told of the tree as the reporter typed it, footnotes still in it. None changes a thing. */
const checks: readonly Check[] = [
  checkBody,
  checkVocabulary,
  checkCharts,
  checkTimelines,
  checkImages,
  checkHeadings,
  checkTables,
  checkTableForms,
  checkQuestions,
  checkTranslations,
  checkListedTerms,
  checkTypedText,
  checkSlipsOfLayout,
  checkIndentation,
  checkInvisible,
  checkCharacterCodes,
  checkFences,
];

/**
 * What makes the tree the one that is published. Footnotes leave last of those that change text, so
 * that links and code in them have been dressed; labels and ids come when nothing moves any more.
 */
const dressing: readonly Transform[] = [
  resolveLinks,
  highlightCode,
  dressTables,
  nameCheckboxes,
  collectFootnotes,
  lowerEntryHeadings,
  nameHeadings,
  labelLeadIns,
  labelQuestions,
];

/** What the newsroom lends to the transforms. */
export interface StoryServices {
  readonly highlight: CodeHighlighter;
  readonly resolveLink: (scheme: string, id: string) => ResolvedLink | ProblemText;
  /** Words in the language of the page. */
  readonly words: LabelWords;
}

/** A story whose text is settled, ready for marks. */
export interface PreparedStory {
  /** The transformed tree; marks are wrapped in it before it becomes the body. */
  readonly root: Root;
  readonly blocks: readonly StoryBlock[];
  readonly footnotes: readonly Footnote[];
  readonly inlineAnnotations: readonly InlineAnnotation[];
  /** Text nodes that begin with a name which is not to link itself. */
  readonly optedOut: ReadonlySet<Text>;
  readonly outline: readonly OutlineEntry[];
  readonly references: readonly ComponentReference[];
  readonly wordCount: number;
  readonly problems: readonly TextProblem[];
}

/**
 * Shapes, checks and dresses the tree of a story, in place, and reads its text.
 *
 * @param root a tree of either door
 * @param door the door that the story takes
 * @param source the whole file, for the places of attributes; without it they have those of their tags
 * @param bodyOffset where the body begins in it, in UTF-16 units
 */
export function prepareStory(
  root: Root,
  door: Door,
  services: StoryServices,
  source = '',
  bodyOffset = 0,
): PreparedStory {
  const problems: TextProblem[] = [];
  const footnotes: Footnote[] = [];
  const inlineAnnotations: InlineAnnotation[] = [];
  const optedOut = new Set<Text>();
  const context: TransformContext = {
    ...services,
    door,
    footnotes,
    inlineAnnotations,
    optedOut,
    report: (node, problem, attribute) => {
      problems.push({ ...problem, ...attributePlace(source, node, attribute) });
    },
  };
  for (const shape of shaping) shape(root, context);
  const plain = blankCode(source, bodyOffset);
  for (const check of checks) check(root, { ...context, source, plain });
  const links = partLinks(root);
  for (const dress of dressing) dress(root, context);
  const blocks = canonicalBlocks(root);
  const outline = outlineOf(blocks);
  // What code makes of a page is known when it has run.
  if (door === 'declarative') checkParts(links, outline, context.report);
  return {
    root,
    blocks,
    footnotes,
    inlineAnnotations,
    optedOut,
    outline,
    references: collectReferences(root, source),
    wordCount: blocks.reduce(
      (sum, block) => sum + (block.kind === 'code' ? 0 : countWords(block.text)),
      0,
    ),
    problems,
  };
}

function outlineOf(blocks: readonly StoryBlock[]): OutlineEntry[] {
  return blocks
    .filter((block) => block.kind === 'heading' && /^h[2-6]$/u.test(block.element?.tagName ?? ''))
    .map((block) => ({
      depth: Number(block.element?.tagName.slice(1)),
      id: block.id,
      text: block.text.trim(),
    }));
}
