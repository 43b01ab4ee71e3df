import { digestText } from '../memory/digest-text.ts';
import type { Memory, Shelf } from '../memory/memory.ts';
import { createProblemLog, type ProblemLog } from '../problems/problem-log.ts';
import { elementsIn } from '../story/body/elements-in.ts';
import type { Story } from '../story/story.ts';
import type { PageWords } from '../words/page-words.ts';
import { compileStory, type CompiledStory } from './compile-story.ts';
import { answersTo, noteQuestions, type Question } from './story-questions.ts';
import { leadOf } from './lead-of.ts';
import type { StorySource, StoryTools } from './story-source.ts';

/** What a newsroom has of a compiled story. */
export interface RememberedStory extends Omit<CompiledStory, 'root'> {
  /** Ids of those whom its quotations quote. */
  readonly quoted: readonly string[];
  /** The first sentence of its text. */
  readonly lead: string;
  /** What it asked of the newsroom while it was compiled; `undefined` if something was wrong with it. */
  readonly asked: readonly Question[] | undefined;
  /** A digest of all that it was compiled from; `undefined` if it is not remembered. */
  readonly identity: string | undefined;
}

/** What is long in a story: it is fetched when a page is made of it, and not held for all of them. */
type LongPart = Pick<Story, 'body' | 'blocks' | 'footnotes'>;

/** The rest, with what the story asked of the newsroom while it was compiled. */
interface ShortPart extends Omit<RememberedStory, 'story' | 'asked' | 'identity'> {
  readonly story: Omit<Story, keyof LongPart>;
  readonly questions: readonly Question[];
  /** The digest of all that it was made of: of its files, and of the answers. */
  readonly identity: string;
}

/** What a story is compiled of. */
export interface StoryGround {
  readonly given: StorySource;
  readonly tools: StoryTools;
}

/**
 * Compiles a story, or remembers it.
 *
 * @param ground gives what it is made of once more, for what was forgotten meanwhile
 * @returns `undefined` if it cannot be parsed; problems are in the log
 */
export type StoryMaker = (
  given: StorySource,
  log: ProblemLog,
  ground: () => StoryGround,
) => RememberedStory | undefined;

/**
 * Prepares to compile the stories of a newsroom. One in which nothing was wrong is remembered, with
 * all that it asked of the newsroom: as long as its files are the same, and everything is answered
 * alike, compiling it again would give the same.
 */
export function rememberStories(tools: StoryTools, memory: Memory): StoryMaker {
  const shortParts = memory.shelf<ShortPart>('story');
  const longParts = memory.shelf<LongPart>('body');
  const digestOfWords = digestsOfWords();
  return (given, log, ground) => {
    const key = digestText(
      JSON.stringify([
        ...[given.id, given.file, given.lang, given.code],
        given.placedCallouts,
        tools.everyStoryIsModule,
      ]),
      digestOfWords(given.words),
      given.digest,
    );
    const known = shortParts.get(key);
    if (known?.identity === identityOf(key, known?.questions ?? [], given, tools)) {
      const { questions: asked, identity } = known;
      longParts.renew(identity);
      return fromParts(known, { asked, identity }, longPartOf(longParts, identity, ground));
    }
    const told = createProblemLog();
    const typed: Question[] = [];
    const noted = noteQuestions(given, tools, typed);
    const compiled = compileStory(noted.given, noted.tools, told);
    const problems = told.sorted();
    for (const problem of problems) log.add(problem.file, [problem]);
    if (compiled === undefined) return undefined;
    for (const id of new Set([...given.linked, ...compiled.mentions.map(({ id }) => id)]))
      typed.push(['names', id]);
    const cut = partsOf(compiled, given.lang);
    // Strings that were cut from a text hold all of it; copied, they are what a memory would give.
    const [short, questions] = structuredClone([cut.short, typed] as const);
    const asked = problems.length > 0 ? undefined : questions;
    if (asked === undefined || !memory.remembers) {
      const long = structuredClone(cut.long);
      return fromParts(short, { asked, identity: undefined }, () => long);
    }
    const identity = identityOf(key, questions, given, tools);
    longParts.keep(identity, cut.long);
    shortParts.keep(key, { ...short, questions, identity });
    return fromParts(short, { asked, identity }, longPartOf(longParts, identity, ground));
  };
}

/** Fetches a long part, or makes it again if it was forgotten meanwhile. */
function longPartOf(
  longParts: Shelf<LongPart>,
  identity: string,
  ground: () => StoryGround,
): () => LongPart {
  return () => longParts.get(identity) ?? compileAgain(ground());
}

function compileAgain({ given, tools }: StoryGround): LongPart {
  const compiled = compileStory(given, tools, createProblemLog());
  if (compiled === undefined) throw new Error(`${given.file} cannot be compiled any more.`);
  return partsOf(compiled, given.lang).long;
}

function identityOf(
  key: string,
  questions: readonly Question[],
  given: StorySource,
  tools: StoryTools,
): string {
  return digestText(key, JSON.stringify(questions), answersTo(questions, given, tools));
}

type ShortStory = Omit<ShortPart, 'questions' | 'identity'>;

function partsOf(compiled: CompiledStory, lang: string): { short: ShortStory; long: LongPart } {
  const { story, annotations, passages, mentions, sentences, pictures, downloads, notes } =
    compiled;
  const { body, blocks, footnotes, ...rest } = story;
  const quoted = elementsIn(body, 'Quote').map(({ attributes }) => attributes.by);
  return {
    short: {
      story: rest,
      quoted,
      lead: leadOf(story, lang),
      annotations,
      passages,
      mentions,
      sentences,
      pictures,
      downloads,
      notes,
    },
    long: { body, blocks, footnotes },
  };
}

function fromParts(
  short: ShortStory,
  known: Pick<RememberedStory, 'asked' | 'identity'>,
  fetch: () => LongPart,
): RememberedStory {
  const { story, ...rest } = short;
  return { ...rest, ...known, story: storyOf(story, fetch) };
}

/** A story whose long part is fetched when it is asked for; a page asks several times in a row. */
function storyOf(short: ShortStory['story'], fetch: () => LongPart): Story {
  let fetched: WeakRef<LongPart> | undefined;
  const long = (): LongPart => {
    const part = fetched?.deref() ?? fetch();
    fetched = new WeakRef(part);
    return part;
  };
  return {
    ...short,
    get body() {
      return long().body;
    },
    get blocks() {
      return long().blocks;
    },
    get footnotes() {
      return long().footnotes;
    },
  };
}

/** Digests of the words of pages, of which a newsroom has one value for each language. */
function digestsOfWords(): (words: PageWords) => string {
  const known = new WeakMap<PageWords, string>();
  return (words) => {
    const digest = known.get(words) ?? digestText(JSON.stringify(words));
    known.set(words, digest);
    return digest;
  };
}
