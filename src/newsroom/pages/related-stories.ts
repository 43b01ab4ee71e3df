import type { Newsroom, NewsroomStory } from '../newsroom.ts';
import { subjectLinks } from './subject.ts';

/** A related story and the reason in words. */
export interface RelatedStory {
  readonly story: NewsroomStory;
  /** `also about Kaola and NetEase`, `also names Michael Norris`. */
  readonly why: string;
}

/**
 * How many stories of each subject are looked at, the newest first. It keeps the work for a story
 * independent of the size of the archive, where some subjects are in most stories.
 */
const candidatesPerSubject = 40;

/** A subject that both stories are about says more than one that both only name. */
const weights = { both: 6, one: 2, none: 1 } as const;

interface Candidate {
  readonly story: NewsroomStory;
  readonly about: string[];
  readonly named: string[];
  score: number;
}

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
  const candidates = [...collectCandidates(newsroom, story).values()].filter(
    (candidate) => candidate.story.id !== story.id && !excluded.has(candidate.story.id),
  );
  return candidates
    .sort((one, other) => compare(one, other, story.lang))
    .slice(0, most)
    .map((candidate) => ({ story: candidate.story, why: reasonOf(newsroom, candidate) }));
}

function collectCandidates(newsroom: Newsroom, story: NewsroomStory): Map<string, Candidate> {
  const about = new Set(story.value.entities.about);
  const subjects = new Set([
    ...about,
    ...story.value.entities.mentions,
    ...story.mentions.map(({ id }) => id),
  ]);
  const candidates = new Map<string, Candidate>();
  for (const subject of subjects) {
    const others = newsroom.index.byMention.get(subject)?.slice(0, candidatesPerSubject) ?? [];
    for (const other of others) {
      const candidate = candidates.get(other.id) ?? {
        story: other,
        about: [],
        named: [],
        score: 0,
      };
      const theirs = other.value.entities.about.includes(subject);
      const shared =
        about.has(subject) && theirs ? 'both' : about.has(subject) || theirs ? 'one' : 'none';
      candidate.score += weights[shared];
      (theirs ? candidate.about : candidate.named).push(subject);
      candidates.set(other.id, candidate);
    }
  }
  return candidates;
}

function compare(one: Candidate, other: Candidate, lang: string): number {
  return (
    Number(other.story.lang === lang) - Number(one.story.lang === lang) ||
    other.score - one.score ||
    other.story.instant - one.story.instant ||
    (one.story.id < other.story.id ? -1 : 1)
  );
}

function reasonOf(newsroom: Newsroom, { about, named }: Candidate): string {
  const ids = about.length > 0 ? about : named;
  const names = subjectLinks(newsroom, ids)
    .slice(0, 2)
    .map(({ label }) => label);
  return `${about.length > 0 ? 'also about' : 'also names'} ${names.join(' and ')}`;
}
