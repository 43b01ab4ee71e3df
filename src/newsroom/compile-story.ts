import type { Root } from 'hast';
import { locateAnnotations } from '../annotations/anchoring/locate-annotations.ts';
import { explainPullQuote } from '../annotations/anchoring/explain-pull-quote.ts';
import { annotatedEntities, listAnnotations } from '../annotations/list-annotations.ts';
import type { LocatedAnnotation } from '../annotations/located-annotation.ts';
import { markAnnotations } from '../annotations/marking/mark-annotations.ts';
import { noteNumbers } from '../annotations/marking/note-numbers.ts';
import { numberFootnotes } from '../annotations/marking/number-footnotes.ts';
import { markedPassages, type MarkedPassage } from '../annotations/marking/marked-passages.ts';
import { checkAnnotations } from '../annotations/proving/check-annotations.ts';
import { checkAmbiguousNames } from '../entities/check-ambiguous-names.ts';
import { findEntityMentions } from '../entities/find-entity-mentions.ts';
import {
  firstMentions,
  namedSentences,
  type FirstMention,
  type NamedSentence,
} from '../entities/named-sentences.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { StoryProblem } from '../problems/story-problem.ts';
import { toBody } from '../story/body/to-body.ts';
import { withoutCode } from '../story/body/without-code.ts';
import { prepareStory } from '../story/prepare-story.ts';
import type { Story } from '../story/story.ts';
import type { ParsedSource } from '../story/syntax/parse-declarative.ts';
import { foldStory } from '../story/text/fold-story.ts';
import { entryTexts } from '../story/text/entry-texts.ts';
import { setQuotes } from '../story/text/set-quotes.ts';
import { checkLanguage } from './checks/check-language.ts';
import { checkCode } from './checks/check-code.ts';
import { checkComponents, filesOf } from './checks/check-components.ts';
import { compileNotes, type NotesByText } from './compile-notes.ts';
import { parseStory, type ParsedStory } from './live/parse-story.ts';
import { placeCallouts } from '../story/body/place-callouts.ts';
import type { StorySource, StoryTools } from './story-source.ts';
import { writtenProse } from './written-prose.ts';

/** What is made of one MDX file. */
export interface CompiledStory {
  readonly story: Story;
  /** The tree with its marks, of which the body was made. */
  readonly root: Root;
  readonly annotations: readonly LocatedAnnotation[];
  readonly passages: readonly MarkedPassage[];
  readonly mentions: readonly FirstMention[];
  readonly sentences: readonly NamedSentence[];
  /** Pictures by `src`, as paths from the repository’s root. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Files for readers by `src`, as paths from the repository’s root. */
  readonly downloads: Readonly<Record<string, string>>;
  readonly notes: NotesByText;
}

/**
 * Takes a story from its source to its body: the one way through, by whichever door it comes. Each
 * step makes one value out of those above it, and none goes back to an earlier step.
 *
 * 1. The source becomes a tree, and the tree settles: from here on no text moves, so offsets hold.
 * 2. What was written about the text is located in it. Names come after that, because a name that an
 *    annotation links does not link itself.
 * 3. Everything is checked, while text nodes are still those that the blocks know.
 * 4. The words are marked, which cuts text nodes, and quotation marks set, which changes what was
 *    typed. Of that the body is made.
 *
 * @param parsedElsewhere the source as the module door has parsed it; if left out, it is parsed here
 * @returns `undefined` if it cannot be parsed; all that is wrong is in the log
 */
export function compileStory(
  given: StorySource,
  tools: StoryTools,
  log: ProblemLog,
  parsedElsewhere?: ParsedSource,
): CompiledStory | undefined {
  const { file, lang, words, updates, linked, unlinked, resolveLink } = given;
  const { highlight, matcher, explainPicture } = tools;
  const standOff = given.standOff?.annotations ?? [];
  const sources = new Set(given.sources.map(({ id }) => id));
  const names = { ...tools.names, sources };

  const parsed = parseStory(given, log, parsedElsewhere);
  if (parsed === undefined) return undefined;
  const { source, placeIn } = parsed;
  // What is joined of several files is no module.
  const isModule = tools.everyStoryIsModule && given.entries.length === 0;
  const door = isModule ? 'module' : parsed.door;
  const prepared = prepareStory(
    parsed.tree,
    door,
    { highlight, resolveLink, words },
    source,
    given.bodyOffset,
  );
  const { blocks, references } = prepared;
  const text = foldStory(blocks);

  const { written, problems: unfound } = locateAnnotations(text, prepared, updates, standOff);
  const taken = annotatedEntities(written);
  const found = findEntityMentions(text, prepared, { linked, unlinked, matcher }, taken);
  const annotations = listAnnotations(text, written, found);

  const prose = writtenProse(given, written, references);
  const { notes, problems: noteProblems } = compileNotes(prose, resolveLink);

  for (const { line, column, ...problem } of prepared.problems)
    logAt(placeIn({ line, column }), problem, log);
  const told = [
    ...unfound,
    ...checkLanguage(prepared.root, lang),
    ...checkCode(parsed.tree, parsed.door, given.code, given.id),
    ...checkComponents(references, {
      file,
      subjects: names.subjects,
      explain: names.explain,
      sources,
      explainPicture,
      explainDownload: tools.explainDownload,
      callouts: tools.callouts,
      explainEmbed: tools.explainEmbed,
      explainPassage: (quoted) => explainPullQuote(text, quoted),
      explainStory: (id) => problemOf(resolveLink('story', id)),
    }),
    ...checkAnnotations({ story: text, prepared, written, updates, standOff, names }),
    ...checkAmbiguousNames(found, text, blocks, source),
  ];
  for (const problem of [...told, ...noteProblems]) logProblem(problem, given, placeIn, log);

  const { addressOf, atFirst } = tools;
  const marked = markAnnotations(prepared.root, blocks, annotations, { addressOf, words, atFirst });
  const root = placeCallouts(marked, given.placedCallouts);
  setQuotes(root);
  const numbers = noteNumbers(
    annotations,
    prepared.footnotes.map(({ id }) => id),
  );
  const isSound = parsed.isSound && prepared.problems.length === 0;
  return {
    story: {
      door,
      body: isSound ? toBody(withoutCode(root)) : [],
      footnotes: numberFootnotes(prepared.footnotes, numbers, words),
      blocks: blocks.map(({ id, text }) => ({ id, text })),
      entries: entryTexts(prepared.root, blocks),
      outline: prepared.outline,
      wordCount: prepared.wordCount,
    },
    root,
    annotations,
    passages: markedPassages(annotations),
    mentions: firstMentions(found, blocks, lang),
    sentences: namedSentences(found, blocks, lang),
    pictures: filesOf(['picture'], references, file),
    downloads: filesOf(['download', 'recording', 'captions'], references, file),
    notes,
  };
}

/** What is wrong with a link by name, if anything is. */
function problemOf(link: ReturnType<StorySource['resolveLink']>): ProblemText | undefined {
  return 'href' in link ? undefined : link;
}

/** Tells a problem at its place in the story’s file, or in that of its stand-off annotations. */
function logProblem(
  { at, problem }: StoryProblem,
  { file, placeOf, standOff }: StorySource,
  placeIn: ParsedStory['placeIn'],
  log: ProblemLog,
): void {
  if (at.in === 'text') logAt(placeIn(at), problem, log);
  else if (at.in === 'frontmatter') log.addAt(file, placeOf(at.path), problem);
  else if (standOff !== undefined) log.addAt(standOff.file, standOff.placeOf(at.path), problem);
}

function logAt(
  { file, place }: ReturnType<ParsedStory['placeIn']>,
  problem: ProblemText,
  log: ProblemLog,
): void {
  log.addAt(file, place, problem);
}
