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

/** What is said of subjects that both stories are about, that only theirs is about, or that it names. */
const reasons = { both: 'also about', theirs: 'about', named: 'also names' } as const;

type Shared = keyof typeof reasons;

interface Candidate {
  readonly story: NewsroomStory;
  readonly shared: Readonly<Record<Shared, string[]>>;
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
      const candidate = candidates.get(other.id) ?? newCandidate(other);
      candidates.set(other.id, candidate);
      addSubject(candidate, subject, about.has(subject));
    }
  }
  return candidates;
}

function newCandidate(story: NewsroomStory): Candidate {
  return { story, shared: { both: [], theirs: [], named: [] }, score: 0 };
}

function addSubject(candidate: Candidate, subject: string, isOurs: boolean): void {
  const isTheirs = candidate.story.value.entities.about.includes(subject);
  candidate.score += weights[isOurs && isTheirs ? 'both' : isOurs || isTheirs ? 'one' : 'none'];
  candidate.shared[!isTheirs ? 'named' : isOurs ? 'both' : 'theirs'].push(subject);
}

function compare(one: Candidate, other: Candidate, lang: string): number {
  return (
    Number(other.story.lang === lang) - Number(one.story.lang === lang) ||
    other.score - one.score ||
    other.story.instant - one.story.instant ||
    (one.story.id < other.story.id ? -1 : 1)
  );
}

function reasonOf(newsroom: Newsroom, { shared }: Candidate): string {
  const kind = shared.both.length > 0 ? 'both' : shared.theirs.length > 0 ? 'theirs' : 'named';
  const names = subjectLinks(newsroom, shared[kind])
    .slice(0, 2)
    .map(({ label }) => label);
  return `${reasons[kind]} ${names.join(', ')}`;
}
