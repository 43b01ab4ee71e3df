import type { Newsroom, NewsroomIndex, NewsroomStory } from '../../newsroom/newsroom.ts';
import { subjectLinks } from '../subject/subject.ts';
import { joinNames } from '../../words/join-words.ts';
import type { PageWords } from '../../words/page-words.ts';
import { isRetracted } from '../../revisions/grave-note.ts';
import { say } from '../../words/say.ts';

/** A related story and the reason in words. */
export interface RelatedStory {
  readonly story: NewsroomStory;
  /** `Both name Kaola, NetEase`. */
  readonly why: string;
}

/**
 * How many stories of each subject are looked at, the newest first. It keeps the work for a story
 * independent of the size of the archive, where some subjects are in most stories.
 */
const candidatesPerSubject = 40;

/** A subject that both stories are about says more than one that both only name. */
const weights = { both: 6, one: 2, none: 1 };

/**
 * Chooses stories by the subjects that they share with one; none that was withdrawn.
 *
 * @param excluded ids of stories that the page links to anyway
 * @param words those in which the reason is given
 * @param most how many at most
 * @returns those in the same language first, then by weight of what they share, then the newest
 */
export function relatedStories(
  newsroom: Newsroom,
  story: NewsroomStory,
  excluded: ReadonlySet<string>,
  words: PageWords,
  most = 4,
): RelatedStory[] {
  const about = new Set(story.value.entities.about);
  const subjects = new Set([
    ...about,
    ...story.value.entities.mentions,
    ...story.mentions.map(({ id }) => id),
  ]);
  return [...scoreCandidates(newsroom, subjects, about)]
    .filter(
      ([{ id, value }]) => id !== story.id && !excluded.has(id) && !isRetracted(value.updates),
    )
    .sort((one, other) => compare(one, other, story.lang))
    .slice(0, most)
    .map(([other]) => ({ story: other, why: reasonOf(newsroom, other, subjects, about, words) }));
}

interface Naming {
  readonly story: NewsroomStory;
  /** True if the story is about the subject, and does not only name it. */
  readonly isAbout: boolean;
}

const newestNaming = new WeakMap<NewsroomIndex, Map<string, readonly Naming[]>>();

/** The newest stories that name a subject: listed once, as every story of it asks for them. */
function newestNamingOf(index: NewsroomIndex, subject: string): readonly Naming[] {
  const bySubject = newestNaming.get(index) ?? new Map<string, readonly Naming[]>();
  newestNaming.set(index, bySubject);
  const known = bySubject.get(subject);
  if (known !== undefined) return known;
  const newest = index.byMention.get(subject)?.slice(0, candidatesPerSubject) ?? [];
  const list = newest.map((story) => ({
    story,
    isAbout: story.value.entities.about.includes(subject),
  }));
  bySubject.set(subject, list);
  return list;
}

function scoreCandidates(
  { index }: Newsroom,
  subjects: ReadonlySet<string>,
  about: ReadonlySet<string>,
): Map<NewsroomStory, number> {
  const scores = new Map<NewsroomStory, number>();
  for (const subject of subjects) {
    const isOurs = about.has(subject);
    for (const { story, isAbout } of newestNamingOf(index, subject)) {
      const weight = weights[isOurs && isAbout ? 'both' : isOurs || isAbout ? 'one' : 'none'];
      scores.set(story, (scores.get(story) ?? 0) + weight);
    }
  }
  return scores;
}

type Candidate = readonly [story: NewsroomStory, score: number];

function compare([one, score]: Candidate, [other, otherScore]: Candidate, lang: string): number {
  return (
    Number(other.lang === lang) - Number(one.lang === lang) ||
    otherScore - score ||
    other.instant - one.instant ||
    (one.id < other.id ? -1 : 1)
  );
}

/** The weightiest of what both share, in this story’s order: two names at most. */
function reasonOf(
  newsroom: Newsroom,
  other: NewsroomStory,
  subjects: ReadonlySet<string>,
  about: ReadonlySet<string>,
  words: PageWords,
): string {
  const shared = [...subjects].filter((id) => isListed(newsroom, id, other));
  const theirs = shared.filter((id) => other.value.entities.about.includes(id));
  const both = theirs.filter((id) => about.has(id));
  const namesOf = (ids: readonly string[]): string =>
    joinNames(
      words,
      subjectLinks(newsroom, ids.slice(0, 2), words.lang).map(({ label }) => label),
    );
  const weightiest = [both, theirs, shared].find(({ length }) => length > 0) ?? [];
  return say(words, 'related.shared', { names: namesOf(weightiest) });
}

function isListed({ index }: Newsroom, subject: string, story: NewsroomStory): boolean {
  return newestNamingOf(index, subject).some((naming) => naming.story === story);
}
