import { entryId } from '../../story/page-ids.ts';
import type { CoverageEntry } from '../../newsroom/live/coverage-entry.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { storyViews } from '../../newsroom/live/live-coverage.ts';
import { personAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { BodyElement } from '../../story/body/body-element.ts';
import { showHour } from '../../words/dates/show-hour.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import type { PageWords } from '../../words/page-words.ts';
import { say } from '../../words/say.ts';
import { absolute } from '../graph/absolute.ts';
import type { Link } from '../link.ts';
import type { PlannedPage } from '../planned-page.ts';
import { storyPage, type StoryPage } from '../story/story-page.ts';
import { wordsOf } from '../words-of.ts';

/** An entry of live coverage as its page shows it. */
export interface ShownEntry {
  /** Id of the entry in the page. */
  readonly anchor: string;
  readonly permalink: string;
  readonly moment: ShownMoment;
  /** The hour alone. */
  readonly hour: string;
  /** The day and the zone that its hour belongs to, where they are others than those above it. */
  readonly day: string | undefined;
  readonly authors: readonly Link[];
  readonly isKey: boolean;
  /** Its heading and its text. */
  readonly body: readonly BodyElement[];
}

/** An entry in the list of key moments. */
export interface KeyMoment {
  readonly href: string;
  readonly title: string;
  readonly moment: ShownMoment;
  readonly hour: string;
}

/** Another page of the coverage: its address on the site, and as paper has it. */
export interface PageElsewhere {
  readonly href: string;
  readonly whole: string;
}

/** A page of live coverage: that of the story, or one of earlier entries. */
export interface LivePage extends StoryPage {
  readonly type: 'live';
  /** Whether it is the story’s own page, with the newest entries. */
  readonly isFront: boolean;
  readonly front: string;
  readonly entries: readonly ShownEntry[];
  readonly keyMoments: readonly KeyMoment[];
  /** How many entries there are on all pages. */
  readonly total: number;
  readonly newest: ShownMoment | undefined;
  readonly ended: ShownMoment | undefined;
  readonly newer: PageElsewhere | undefined;
  readonly earlier: PageElsewhere | undefined;
  /** How many entries there are on the pages behind this one. */
  readonly earlierCount: number;
}

/** The pages of live coverage, the newest first. */
export function livePages(newsroom: Newsroom, story: NewsroomStory): PlannedPage<LivePage>[] {
  return storyViews(story).map((view) => ({
    path: view.href,
    page: () => livePage(newsroom, story, view),
  }));
}

function livePage(newsroom: Newsroom, story: NewsroomStory, view: NewsroomStory): LivePage {
  const { timeZone } = newsroom.publication;
  const { coverageEnded } = story.value;
  const words = wordsOf(newsroom, story.lang);
  const views = storyViews(story);
  const place = views.findIndex(({ href }) => href === view.href);
  const isFront = place === 0;
  const page = isFront ? storyPage(newsroom, view) : earlierPage(newsroom, story, view, words);
  const bodies = new Map(
    page.body.flatMap((each) => (each.type === 'entry' ? [[each.id, each.children]] : [])),
  );
  const [newest] = story.entries;
  return {
    ...page,
    type: 'live',
    isFront,
    front: story.href,
    // Key moments lead through the newest entries.
    outline: isFront ? [] : page.outline.filter(({ depth }) => depth === 2),
    body: page.body.filter(({ type }) => type !== 'entry'),
    entries: withDays(
      view.entries.map((entry) => shownEntry(newsroom, entry, bodies.get(entry.id), words)),
    ),
    keyMoments: isFront
      ? story.entries
          .filter(({ value }) => value.key)
          .map(({ href, page: on, id, value }) => ({
            href: on === story.href ? `#${entryId(id)}` : href,
            title: value.title,
            moment: showMoment(words, value.at, timeZone),
            hour: showHour(words.lang, value.at, timeZone).hour,
          }))
      : [],
    total: story.entries.length,
    newest: newest && showMoment(words, newest.value.at, timeZone),
    ended: coverageEnded === undefined ? undefined : showMoment(words, coverageEnded, timeZone),
    newer: elsewhere(newsroom, views[place - 1]),
    earlier: elsewhere(newsroom, views[place + 1]),
    earlierCount: views.slice(place + 1).reduce((sum, { entries }) => sum + entries.length, 0),
  };
}

/** A window of earlier entries has a title of its own, and the page nothing of the story besides what rests on them. */
function earlierPage(
  newsroom: Newsroom,
  story: NewsroomStory,
  view: NewsroomStory,
  words: PageWords,
): StoryPage {
  const { href, value, lang } = story;
  const { timeZone } = newsroom.publication;
  const title = say(words, 'live.part', { title: value.title, number: view.part ?? 1 });
  const page = storyPage(
    newsroom,
    {
      ...view,
      value: { ...value, titles: { search: title }, image: undefined, updates: [], notices: [] },
    },
    [{ label: value.title, href, lang }],
  );
  const updated = lastChange(story);
  return {
    ...page,
    // What changed last may stand on another page: the story is as new as on its first.
    updated: updated === undefined ? undefined : showMoment(words, updated, timeZone),
    dek: undefined,
    related: [],
    storyline: undefined,
    topics: [],
    about: [],
  };
}

function elsewhere(newsroom: Newsroom, view: NewsroomStory | undefined): PageElsewhere | undefined {
  return view && { href: view.href, whole: absolute(newsroom, view.href) };
}

/** A day is said above its first entry only. */
function withDays(entries: readonly ShownEntry[]): ShownEntry[] {
  return entries.map((entry, index) =>
    entry.day === entries[index - 1]?.day ? { ...entry, day: undefined } : entry,
  );
}

function shownEntry(
  newsroom: Newsroom,
  { id, value, permalink }: CoverageEntry,
  body: readonly BodyElement[] = [],
  words: PageWords,
): ShownEntry {
  const { timeZone } = newsroom.publication;
  const moment = showMoment(words, value.at, timeZone);
  const { hour, zone } = showHour(words.lang, value.at, timeZone);
  return {
    anchor: entryId(id),
    permalink,
    moment,
    hour,
    day: say(words, 'live.day', { day: moment.day, zone }),
    authors: value.authors.flatMap((person) => {
      const name = newsroom.people.get(person)?.value.name;
      return name === undefined ? [] : [{ label: name, href: personAddress(person) }];
    }),
    isKey: value.key,
    body,
  };
}
