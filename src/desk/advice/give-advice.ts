import { namesOf } from '../../entities/names-of.ts';
import { compileMentionMatcher } from '../../entities/compile-mention-matcher.ts';
import { entriesOf } from '../../content/noun-entries.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import { countWords } from '../../text/count-words.ts';
import type { Advice, ReadingCount } from './advice.ts';
import { storyRules, textRules } from './all-rules.ts';
import type { Finding } from './finding.ts';
import type { FileInReview, NewsroomInReview, StoryInReview } from './in-review.ts';
import { proseOfFields } from './prose-of-fields.ts';
import { storyInReview } from './review-story.ts';
import { fillSlots } from './rule-text.ts';
import { ruleTexts } from './rule-texts.ts';

/** What advice is given on. */
export interface AdviceRequest {
  readonly nouns: Nouns;
  /** Pictures that were measured, by their paths from the repository’s root. */
  readonly picturesOf: (file: string) => StoryInReview['pictures'];
  /** The name of one story; without it, everything. */
  readonly only?: string | undefined;
}

/** The advice on a newsroom, by file and place, and how much was read for it. */
export interface GivenAdvice {
  readonly advice: readonly Advice[];
  readonly count: ReadingCount;
}

/** Reads everything that readers read, and says what an editor would say. */
export function giveAdvice({ nouns, picturesOf, only }: AdviceRequest): GivenAdvice {
  const newsroom = newsroomInReview(nouns);
  const [siteLang = 'en'] = newsroom.publication?.languages ?? [];
  const advice: Advice[] = [];
  const count = { files: 0, words: 0, passedOver: 0 };
  const see = (file: FileInReview): void => {
    count.files += 1;
    for (const { text } of file.prose) count.words += countWords(text);
    count.passedOver += file.passedOver;
    for (const [name, find] of Object.entries(textRules))
      advice.push(...told(name, find(file, newsroom), file, newsroom));
  };
  for (const entry of [...nouns.articles.values(), ...nouns.pages.values()]) {
    if (only !== undefined && entry.id !== only) continue;
    const annotations = nouns.annotations.get(entry.id)?.value.annotations ?? [];
    const pictures = picturesOf(entry.file);
    const story = storyInReview({ entry, siteLang, annotations, pictures });
    if (story === undefined) continue;
    see(story);
    for (const [name, find] of Object.entries(storyRules))
      advice.push(...told(name, find(story, newsroom), story, newsroom));
  }
  for (const noun of ['people', 'entities', 'glossary', 'publication', 'annotations'] as const) {
    for (const { id, file, source, value, placeOf } of entriesOf(nouns, noun)) {
      if (only !== undefined && (noun !== 'annotations' || id !== only)) continue;
      const prose = proseOfFields(value, source, placeOf);
      see({ file, source, lang: siteLang, prose, passedOver: 0 });
    }
  }
  return { advice: advice.sort(inOrder), count };
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
    people: new Set(nouns.people.keys()),
    storyCountOf,
  };
}

function inOrder(left: Advice, right: Advice): number {
  if (left.file !== right.file) return left.file < right.file ? -1 : 1;
  return left.start - right.start;
}
