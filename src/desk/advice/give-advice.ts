import { namesOf } from '../../entities/names-of.ts';
import { compileMentionMatcher } from '../../entities/compile-mention-matcher.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { digestText } from '../../memory/digest-text.ts';
import { noMemory, type Memory } from '../../memory/memory.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import { countWords } from '../../text/count-words.ts';
import type { Advice, ReadingCount } from './advice.ts';
import { storyRules, textRules } from './all-rules.ts';
import { filesToReview, type FileToReview, type ReviewScope } from './files-to-review.ts';
import type { Finding } from './finding.ts';
import type { FileInReview, NewsroomInReview, StoryInReview } from './in-review.ts';
import { fillSlots } from './rule-text.ts';
import { ruleTexts } from './rule-texts.ts';
import { createSlipFinder } from './slips/find-slips.ts';

/** What advice is given on. */
export interface AdviceRequest extends ReviewScope {
  /** What earlier readings found. */
  readonly memory?: Memory;
}

/** The advice on a newsroom, by file and place, and how much was read for it. */
export interface GivenAdvice {
  readonly advice: readonly Advice[];
  readonly count: ReadingCount;
}

/**
 * Reads everything that readers read, and says what an editor would say. What is said of a file is
 * remembered as long as the file is the same, and all that it is held against.
 */
export function giveAdvice(request: AdviceRequest): GivenAdvice {
  const { nouns, memory = noMemory } = request;
  const newsroom = newsroomInReview(nouns);
  const heldAgainst = digestOfNewsroom(nouns);
  const known = memory.shelf<GivenAdvice>('advice');
  const given: GivenAdvice[] = [];
  for (const file of filesToReview(request)) {
    const storyline = file.kind === 'story' ? file.storyline : undefined;
    const continued = storyline === undefined ? 0 : newsroom.storyCountOf.get(storyline);
    const digest = digestText(heldAgainst, JSON.stringify([file.key, continued]));
    const recalled = known.get(digest);
    const found = recalled ?? adviceOn(file, newsroom);
    if (recalled === undefined) known.keep(digest, found);
    given.push(found);
  }
  return {
    advice: given.flatMap(({ advice }) => advice).sort(inOrder),
    count: given.reduce((all, { count }) => sumOf(all, count), nothingRead.count),
  };
}

/**
 * Says what was found, with its place; nothing, if the newsroom has switched the rule off.
 */
export function told(
  name: string,
  findings: readonly Finding[],
  { file, source }: Pick<FileInReview, 'file' | 'source'>,
  { publication }: Pick<NewsroomInReview, 'publication'>,
): Advice[] {
  const tier = publication?.checks[name] ?? 'advice';
  const text = ruleTexts.get(name);
  if (tier === 'off' || text === undefined) return [];
  return findings.map(({ start, end, slots, mend }) => ({
    tier,
    name,
    file,
    ...placeAt(source, start),
    message: fillSlots(text.says, slots),
    reason: fillSlots(text.reason, slots),
    fix: fillSlots(text.fix, slots),
    start,
    end,
    mend: mend === undefined ? undefined : { start, end, text: mend },
  }));
}

const nothingRead: GivenAdvice = { advice: [], count: { files: 0, words: 0, passedOver: 0 } };

/** What all files are held against: the settings, the names, and what the rules say. */
function digestOfNewsroom(nouns: Nouns): string {
  const ids = [...nouns.entities.keys(), ...nouns.people.keys()];
  const names = ids.map((id) => [id, nouns.people.has(id), namesOf(nouns, id)]);
  return digestText(
    nouns.publication?.digest ?? '',
    JSON.stringify(names),
    JSON.stringify([...ruleTexts.values()]),
  );
}

function adviceOn(file: FileToReview, newsroom: NewsroomInReview): GivenAdvice {
  if (file.kind === 'fields') return readFile(file.read(), newsroom);
  const reviewed = file.read();
  return reviewed === undefined ? nothingRead : readStory(reviewed, newsroom);
}

function readStory(story: StoryInReview, newsroom: NewsroomInReview): GivenAdvice {
  const { advice, count } = readFile(story, newsroom);
  const ofStory = Object.entries(storyRules).flatMap(([name, find]) =>
    told(name, find(story, newsroom), story, newsroom),
  );
  return { advice: [...advice, ...ofStory], count };
}

function readFile(file: FileInReview, newsroom: NewsroomInReview): GivenAdvice {
  const advice = Object.entries(textRules).flatMap(([name, find]) =>
    told(name, find(file, newsroom), file, newsroom),
  );
  const words = file.prose.reduce((all, { text }) => all + countWords(text), 0);
  return { advice, count: { files: 1, words, passedOver: file.passedOver } };
}

function sumOf(one: ReadingCount, other: ReadingCount): ReadingCount {
  return {
    files: one.files + other.files,
    words: one.words + other.words,
    passedOver: one.passedOver + other.passedOver,
  };
}

function newsroomInReview(nouns: Nouns): NewsroomInReview {
  const ids = [...nouns.entities.keys(), ...nouns.people.keys()];
  const storyCountOf = new Map<string, number>();
  for (const { value } of nouns.articles.values())
    if (value.storyline !== undefined && !value.draft)
      storyCountOf.set(value.storyline, (storyCountOf.get(value.storyline) ?? 0) + 1);
  return {
    publication: nouns.publication?.value,
    matcher: compileMentionMatcher(ids.map((id) => ({ id, names: namesOf(nouns, id) }))),
    namesOf: (id) => namesOf(nouns, id),
    slipsIn: createSlipFinder(
      ids.flatMap((id) => namesOf(nouns, id).map((name) => ({ id, name }))),
    ),
    people: new Set(nouns.people.keys()),
    storyCountOf,
  };
}

function inOrder(left: Advice, right: Advice): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.start - right.start;
}
