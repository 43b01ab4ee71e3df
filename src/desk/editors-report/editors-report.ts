import { updateKind, type UpdateKind } from '../../model/update-note.ts';
import { instantOf } from '../../text/instant-of.ts';
import { localDay } from '../../words/dates/local-day.ts';
import { ruleTexts } from '../advice/rule-texts.ts';
import type { CheckedNewsroom } from '../check-newsroom.ts';
import { datedWarnings, type DatedWarning } from './dated-warnings.ts';
import { dayLength } from './days.ts';
import { namesRising, type RisingName } from './names-rising.ts';
import { reportedStories, type ReportedStory } from './reported-stories.ts';
import { storiesByWeek, type StoriesByWeek } from './stories-by-week.ts';

/** How many stories name so many sources. */
export interface SourceCount {
  readonly sources: number;
  readonly stories: number;
}

/** How many notes of a kind there are on the stories that are out. */
export interface NoteCount {
  readonly kind: UpdateKind;
  readonly all: number;
  /** Of the last twelve weeks; notes without a date are not among them. */
  readonly lately: number;
}

/** A name that stands in stories whose frontmatter does not list it, so that it is no link. */
export interface UnlinkedName {
  readonly name: string;
  /** Each as `content/articles/2026/a/article.mdx:12`. */
  readonly places: readonly string[];
}

/** What editors want to know of their newsroom, at a moment. */
export interface EditorsReport {
  readonly newsroom: string;
  readonly lang: string;
  readonly timeZone: string;
  /** The day of the report, in the newsroom’s zone. */
  readonly today: string;
  readonly stories: number;
  /** Drafts and stories under embargo, which nothing but the warnings counts. */
  readonly notOut: number;
  /** What stops the build: a file that cannot be read is not counted. */
  readonly problems: number;
  readonly byWeek: StoriesByWeek;
  readonly sources: readonly SourceCount[];
  readonly withoutSource: readonly ReportedStory[];
  readonly notes: readonly NoteCount[];
  readonly rising: readonly RisingName[];
  readonly withoutPicture: readonly ReportedStory[];
  /** Those with a picture of which they say that nobody knows its maker. */
  readonly makerUnknown: readonly ReportedStory[];
  readonly unlinked: readonly UnlinkedName[];
  readonly warnings: readonly DatedWarning[];
}

const nameNotListed = 'name-not-listed';

/** In the frontmatter and in the text alike. */
const unknownMaker = /\bcredit(?:: *|=)["']?not-recorded\b/u;

const notesLately = 84 * dayLength;

/**
 * Works out the report of the editors from a check of the whole newsroom.
 *
 * @param now in milliseconds since 1970: only what is out by then is counted
 */
export function editorsReport(checked: CheckedNewsroom, now: number): EditorsReport {
  const { nouns } = checked;
  const { name = '', timeZone = 'UTC', languages } = nouns.publication?.value ?? {};
  const today = localDay(new Date(now).toISOString(), timeZone);
  const stories = reportedStories(nouns, now);
  const warnings = datedWarnings(checked, today);
  return {
    newsroom: name,
    lang: languages?.[0] ?? 'en',
    timeZone,
    today,
    stories: stories.length,
    notOut: nouns.articles.size - stories.length,
    problems: warnings.filter(({ tier }) => tier === 'problem').length,
    byWeek: storiesByWeek(
      stories.map(({ day }) => day),
      today,
    ),
    sources: sourceCounts(stories),
    withoutSource: stories.filter(({ article }) => article.sources.length === 0),
    notes: noteCounts(stories, now),
    rising: namesRising(stories, nouns, now),
    withoutPicture: stories.filter(({ article }) => article.image === undefined),
    makerUnknown: stories.filter(({ file }) =>
      unknownMaker.test(checked.sources.get(file)?.() ?? ''),
    ),
    unlinked: unlinkedNames(checked),
    warnings,
  };
}

function sourceCounts(stories: readonly ReportedStory[]): SourceCount[] {
  return [...Map.groupBy(stories, ({ article }) => article.sources.length)]
    .map(([sources, { length }]) => ({ sources, stories: length }))
    .sort((one, other) => one.sources - other.sources);
}

function noteCounts(stories: readonly ReportedStory[], now: number): NoteCount[] {
  const notes = stories.flatMap(({ article }) => article.updates);
  return updateKind.options.map((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    // An undated note has no instant, and is earlier than nothing.
    const lately = ofKind.filter(({ at }) => now - instantOf(at) < notesLately);
    return { kind, all: ofKind.length, lately: lately.length };
  });
}

function unlinkedNames({ advice }: CheckedNewsroom): UnlinkedName[] {
  const found = advice.filter(({ name }) => name === nameNotListed);
  // The name is what the message says beside the words of its rule: where it stands, markup may be in it.
  const [before = '', after = ''] = (ruleTexts.get(nameNotListed)?.says ?? '').split('{name}');
  const byName = Map.groupBy(found, ({ message }) =>
    message.slice(before.length, message.length - after.length),
  );
  return [...byName]
    .map(([name, all]) => ({ name, places: all.map(({ file, line }) => `${file}:${line}`) }))
    .sort(
      (one, other) => other.places.length - one.places.length || (one.name < other.name ? -1 : 1),
    );
}
