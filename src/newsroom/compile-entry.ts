import { posix } from 'node:path';
import type { Root } from 'hast';
import type { AnnotationFile } from '../model/annotation.ts';
import type { ProblemText } from '../problems/problem.ts';
import type { UpdateNote } from '../model/update-note.ts';
import type { Source } from '../model/source.ts';
import type { MentionMatcher } from '../entities/compile-mention-matcher.ts';
import { parseDeclarative } from '../story/syntax/parse-declarative.ts';
import { prepareStory, type PreparedStory, type StoryServices } from '../story/prepare-story.ts';
import type { Door } from '../story/story.ts';
import { setQuotes } from '../story/text/set-quotes.ts';
import { toBody } from '../story/body/to-body.ts';
import { withoutCode } from '../story/body/without-code.ts';
import { checkPicture } from '../content/check-picture.ts';
import { explainPictureName } from '../problems/explain-picture-name.ts';
import { explainUnknown } from '../problems/explain-unknown.ts';
import type { ContentFiles } from '../content/content-files.ts';
import { markStory, type MarkedStory } from '../annotations/mark-story.ts';
import type { NewsroomStory } from './newsroom.ts';
import type { AnnotationPlace } from '../problems/story-problem.ts';
import type { ProblemLog } from '../problems/problem-log.ts';
import type { ReadEntry } from '../content/read-nouns.ts';
import type { YamlReading } from '../content/read-yaml.ts';

/** What the compiler borrows from the newsroom. */
export interface CompileServices extends Pick<StoryServices, 'highlight'> {
  readonly matcher: MentionMatcher;
  readonly addressOf: (id: string) => string;
  readonly subjects: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Ids of the glossary’s terms. */
  readonly terms: ReadonlySet<string>;
  readonly files: ContentFiles;
  /** Sends stories without code of their own through the module door too. */
  readonly everyStoryIsModule: boolean;
}

/** An MDX file with what its frontmatter says about its text. */
export interface CompileRequest {
  readonly file: string;
  readonly source: string;
  readonly lang: string;
  readonly updates: readonly UpdateNote[];
  readonly sources: readonly Source[];
  /** Entities and people whose first mentions link themselves. */
  readonly linked: ReadonlySet<string>;
  /** Those of them that are not to link themselves. */
  readonly unlinked: ReadonlySet<string>;
  /** The annotations that stand beside the story. */
  readonly annotations: ReadEntry<AnnotationFile> | undefined;
  readonly placeOf: YamlReading['placeOf'];
  /** Leads its links by name to their addresses. */
  readonly resolveLink: StoryServices['resolveLink'];
}

/** A compiled file. */
export type CompiledEntry = Pick<
  NewsroomStory,
  'story' | 'mentions' | 'sentences' | 'passages' | 'annotations' | 'pictures'
>;

/**
 * Takes the tree of a story, from either door, through transforms and marks.
 *
 * @returns the marked tree and everything read from it; problems are in the log
 */
export function compileTree(
  root: Root,
  door: Door,
  request: CompileRequest,
  services: CompileServices,
  log: ProblemLog,
): { prepared: PreparedStory; marked: MarkedStory; pictures: Record<string, string> } {
  const { highlight } = services;
  const { resolveLink, source } = request;
  const prepared = prepareStory(root, door, { highlight, resolveLink }, source);
  log.add(request.file, prepared.problems);
  const pictures = checkComponents(prepared, request, services, log);
  const marked = markStory(prepared, {
    ...request,
    matcher: services.matcher,
    addressOf: services.addressOf,
    standOff: request.annotations?.value.annotations ?? [],
    references: {
      people: services.people,
      subjects: services.subjects,
      terms: services.terms,
      sources: new Set(request.sources.map(({ id }) => id)),
    },
  });
  setQuotes(marked.root);
  for (const { problem, at } of marked.problems) logAnnotationProblem(at, problem, request, log);
  return { prepared, marked, pictures };
}

/**
 * Compiles one MDX file into a story.
 *
 * @returns `undefined` if it could not be parsed; its problems are in the log
 */
export function compileEntry(
  request: CompileRequest,
  services: CompileServices,
  log: ProblemLog,
): CompiledEntry | undefined {
  const parsed = parseDeclarative(request.source);
  log.add(request.file, parsed.problems);
  if (parsed.status === 'broken') return undefined;
  const door = services.everyStoryIsModule ? 'module' : parsed.door;
  const { prepared, marked, pictures } = compileTree(parsed.tree, door, request, services, log);
  const isSound = parsed.problems.length + prepared.problems.length === 0;
  return {
    story: {
      door,
      body: isSound ? toBody(withoutCode(marked.root)) : [],
      footnotes: prepared.footnotes,
      blocks: prepared.blocks.map(({ id, text }) => ({ id, text })),
      outline: prepared.outline,
      wordCount: prepared.wordCount,
    },
    mentions: marked.mentions,
    sentences: marked.sentences,
    passages: marked.passages,
    annotations: marked.annotations,
    pictures,
  };
}

/** Where a problem of an annotation stands: the file, and the place in it. */
function logAnnotationProblem(
  at: AnnotationPlace,
  problem: ProblemText,
  { file, placeOf, annotations }: CompileRequest,
  log: ProblemLog,
): void {
  if (at.in === 'text') log.addAt(file, { line: at.line, column: at.column }, problem);
  else if (at.in === 'frontmatter') log.addAt(file, placeOf(at.path), problem);
  else if (annotations !== undefined)
    log.addAt(annotations.file, annotations.placeOf(at.path), problem);
}

/** Checks what components refer to, and gives the pictures by `src`. */
function checkComponents(
  prepared: PreparedStory,
  request: CompileRequest,
  services: CompileServices,
  log: ProblemLog,
): Record<string, string> {
  const pictures: Record<string, string> = {};
  const sources = request.sources.map(({ id }) => id);
  for (const { to, id, ...place } of prepared.references) {
    if (to === 'speaker' && !services.subjects.has(id)) {
      log.addAt(request.file, place, explainUnknown('subject', id, services.subjects));
    } else if (to === 'source' && !sources.includes(id)) {
      log.addAt(request.file, place, explainUnknown('source', id, sources));
    } else if (to === 'picture' && explainPictureName(id) === undefined) {
      const target = posix.join(posix.dirname(request.file), id);
      const problem = checkPicture(services.files, target, id);
      if (problem === undefined) pictures[id] = target;
      else log.addAt(request.file, place, problem);
    }
  }
  return pictures;
}
