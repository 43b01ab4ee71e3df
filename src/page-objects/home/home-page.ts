import { publisherId } from '../graph/thing-ids.ts';
import { pageFrame, type PageFrame } from '../page-frame.ts';
import { storyCard, storyCards, storyLink, type StoryCard } from '../story-card.ts';
import type { Link } from '../link.ts';
import { drawnCard } from './drawn-card.ts';
import type { PicturePlace } from '../picture-places.ts';
import { ageOf } from '../story/age-of.ts';
import { shownUpdate, type ShownUpdate } from '../story/shown-update.ts';
import { lastChange } from '../../newsroom/live/last-change.ts';
import { isRetracted } from '../../revisions/grave-note.ts';
import { instantOf } from '../../text/instant-of.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import type { FrontWeight } from '../../model/front.ts';
import { listUpdates } from '../../revisions/list-updates.ts';
import { homeAddress, sectionAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { PageWords } from '../../words/page-words.ts';

/** The home page. */
export interface HomePage extends PageFrame {
  readonly type: 'home';
  /** The day of the newest story or note. */
  readonly edition: ShownMoment | undefined;
  readonly lead: StoryCard | undefined;
  readonly seconds: readonly StoryCard[];
  readonly list: readonly StoryCard[];
  /** The newest of each section that has stories not shown above. */
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryCard[] }[];
  /** Sections after those, and those of which only one story is left, each with its newest story. */
  readonly furtherSections: readonly { readonly section: Link; readonly newest: Link }[];
  /** The newest notes, those of one story together. */
  readonly recentUpdates: readonly {
    readonly story: Link;
    readonly notes: readonly ShownUpdate[];
  }[];
}

const secondsWithoutFront = 2;
const storiesOfSection = 4;
const sectionsWithStories = 8;
const updatesShown = 5;
const updatedStories = 3;

interface FrontLayout {
  readonly lead: NewsroomStory | undefined;
  readonly seconds: readonly NewsroomStory[];
  readonly list: readonly NewsroomStory[];
}

/** The home page. */
export function homePage(newsroom: Newsroom): HomePage {
  const { publication } = newsroom;
  const { lead, seconds, list } = frontLayout(newsroom);
  const shown = new Set([lead, ...seconds, ...list].map((story) => story?.id));
  const frame = pageFrame(newsroom, {
    title: publication.tagline,
    description: publication.tagline,
    path: homeAddress,
    head: { main: { '@id': publisherId(newsroom) } },
  });
  const { words } = frame;
  const strips = sectionStrips(newsroom, shown);
  const ofSections = strips
    .filter(({ stories }) => stories.length > 1)
    .slice(0, sectionsWithStories);
  return {
    ...frame,
    type: 'home',
    edition: editionOf(newsroom, words),
    lead: lead === undefined ? undefined : drawn(newsroom, lead, words, 'lead-teaser'),
    // Beside the lead there is room for one picture: below it, headlines are set as cards.
    seconds: seconds.map((story, index) =>
      drawn(newsroom, story, words, index === 0 ? 'teaser' : undefined),
    ),
    list: list.map((story) => drawn(newsroom, story, words, 'teaser')),
    sections: ofSections.map(({ section, stories }) => ({
      section,
      stories: evenCards(newsroom, stories, words),
    })),
    furtherSections: strips.flatMap((strip) => {
      const [newest] = strip.stories;
      if (newest === undefined || ofSections.includes(strip)) return [];
      return [{ section: strip.section, newest: storyLink(newsroom, newest) }];
    }),
    recentUpdates: recentUpdates(newsroom, words),
  };
}

/** The stories of the front page that stand highest on it. */
export function topOfFront(newsroom: Newsroom, count: number): readonly NewsroomStory[] {
  const { lead, seconds, list } = frontLayout(newsroom);
  return [...(lead === undefined ? [] : [lead]), ...seconds, ...list].slice(0, count);
}

/** A card with its picture, or with one made of type; it says how old it is, being out of its day. */
function drawn(
  newsroom: Newsroom,
  story: NewsroomStory,
  words: PageWords,
  place: PicturePlace | undefined,
): StoryCard {
  const card = { ...storyCard(newsroom, story, words, place), age: ageOf(newsroom, story) };
  if (card.image !== undefined) return card;
  return { ...card, drawn: drawnCard(newsroom.publication, story.value) };
}

/** The moment of the newest story or note: what the page is as of, without a clock. */
function editionOf({ stories, publication }: Newsroom, words: PageWords): ShownMoment | undefined {
  const moments = stories.flatMap((story) => [story.value.published, lastChange(story) ?? []]);
  const [newest] = moments.flat().sort((one, other) => instantOf(other) - instantOf(one));
  return newest === undefined ? undefined : showMoment(words, newest, publication.timeZone);
}

/**
 * Stories by weight as the front says; others follow in the list, newest first, up to its length. What
 * was withdrawn keeps its place among those, unless the front says in as many words that it stands by it.
 */
function frontLayout({ front, stories, storyById, publication }: Newsroom): FrontLayout {
  const named = front.stories.flatMap(({ story: id, weight, although }) => {
    const story = storyById.get(id);
    const isSound = story !== undefined && !isRetracted(story.value.updates);
    return isSound || (story !== undefined && although === 'retracted') ? [{ story, weight }] : [];
  });
  const namedIds = new Set(named.map(({ story }) => story.id));
  const most = publication.storiesPerPage + namedIds.size;
  const others = stories.slice(0, most).filter(({ id }) => !namedIds.has(id));
  const sound = others.filter(({ value }) => !isRetracted(value.updates));
  if (named.length === 0) {
    const [lead, ...rest] = sound;
    const seconds = rest.slice(0, secondsWithoutFront);
    const list = others.filter((story) => story !== lead && !seconds.includes(story));
    return { lead, seconds, list: inFullRows(list, 0) };
  }
  const weighted = (weight: FrontWeight) =>
    named.filter((each) => each.weight === weight).map(({ story }) => story);
  // A front has room for one lead; what else claims it stands right below.
  const [lead, ...furtherLeads] = weighted('lead');
  const listed = weighted('list');
  const room = Math.max(0, publication.storiesPerPage - listed.length);
  const following = others.filter((story) => lead !== undefined || story !== sound[0]);
  return {
    lead: lead ?? sound[0],
    seconds: [...furtherLeads, ...weighted('second')],
    list: inFullRows([...listed, ...following.slice(0, room)], listed.length),
  };
}

/** As many stories as fill rows of four, or of two: what the front names stays in any case. */
function inFullRows(stories: readonly NewsroomStory[], named: number): readonly NewsroomStory[] {
  const full = stories.length - (stories.length % 4);
  return full < Math.max(4, named) ? stories : stories.slice(0, full);
}

function sectionStrips(
  newsroom: Newsroom,
  shown: ReadonlySet<string | undefined>,
): { section: Link; stories: readonly NewsroomStory[] }[] {
  return newsroom.publication.sections.flatMap(({ id, title }) => {
    const newest = newsroom.index.bySection.get(id)?.slice(0, storiesOfSection + shown.size) ?? [];
    const stories = newest.filter((story) => !shown.has(story.id)).slice(0, storiesOfSection);
    if (stories.length === 0) return [];
    return [{ section: { label: title, href: sectionAddress(id) }, stories }];
  });
}

/** A row of cards is even: all have a picture, or none has. */
function evenCards(
  newsroom: Newsroom,
  stories: readonly NewsroomStory[],
  words: PageWords,
): StoryCard[] {
  const place = stories.every(({ value }) => value.image !== undefined) ? 'teaser' : undefined;
  return storyCards(newsroom, stories, words, place);
}

function recentUpdates(newsroom: Newsroom, words: PageWords): HomePage['recentUpdates'] {
  const newest = listUpdates(newsroom.stories).slice(0, updatesShown);
  return [...Map.groupBy(newest, ({ story }) => story)]
    .slice(0, updatedStories)
    .map(([story, notes]) => ({
      story: storyLink(newsroom, story),
      notes: notes.map(({ update }) => shownUpdate(newsroom, story, update, words)),
    }));
}
