import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import { subjectLinks } from './subject.ts';

/** A related story and the reason in words. */
export interface RelatedStory {
  readonly story: NewsroomStory;
  /** `also about Kaola, NetEase`, `also names Michael Norris`. */
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
 * Chooses stories by the subjects that they share with one.
 *
 * @param excluded ids of stories that the page links to anyway
 * @param most how many at most
 * @returns those in the same language first, then by weight of what they share, then the newest
 */
export function relatedStories(
  newsroom: Newsroom,
  story: NewsroomStory,
  excluded: ReadonlySet<string>,
  most = 4,
): RelatedStory[] {
  const about = new Set(story.value.entities.about);
  const subjects = new Set([
    ...about,
    ...story.value.entities.mentions,
    ...story.mentions.map(({ id }) => id),
  ]);
  return [...scoreCandidates(newsroom, subjects, about)]
    .filter(([{ id }]) => id !== story.id && !excluded.has(id))
    .sort((one, other) => compare(one, other, story.lang))
    .slice(0, most)
    .map(([other]) => ({ story: other, why: reasonOf(newsroom, other, subjects, about) }));
}

function scoreCandidates(
  { index }: Newsroom,
  subjects: ReadonlySet<string>,
  about: ReadonlySet<string>,
): Map<NewsroomStory, number> {
  const scores = new Map<NewsroomStory, number>();
  for (const subject of subjects) {
    const isOurs = about.has(subject);
    for (const other of index.byMention.get(subject)?.slice(0, candidatesPerSubject) ?? []) {
      const isTheirs = other.value.entities.about.includes(subject);
      const weight = weights[isOurs && isTheirs ? 'both' : isOurs || isTheirs ? 'one' : 'none'];
      scores.set(other, (scores.get(other) ?? 0) + weight);
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
): string {
  const shared = [...subjects].filter((id) => isListed(newsroom, id, other));
  const theirs = shared.filter((id) => other.value.entities.about.includes(id));
  const both = theirs.filter((id) => about.has(id));
  if (both.length > 0) return `also about ${namesOf(newsroom, both)}`;
  if (theirs.length > 0) return `about ${namesOf(newsroom, theirs)}`;
  return `also names ${namesOf(newsroom, shared)}`;
}

function isListed({ index }: Newsroom, subject: string, story: NewsroomStory): boolean {
  return index.byMention.get(subject)?.slice(0, candidatesPerSubject).includes(story) ?? false;
}

function namesOf(newsroom: Newsroom, ids: readonly string[]): string {
  const links = subjectLinks(newsroom, ids.slice(0, 2));
  return links.map(({ label }) => label).join(', ');
}
