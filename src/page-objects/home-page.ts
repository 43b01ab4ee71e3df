import { publisherId } from './graph/thing-ids.ts';
import { pageFrame, type PageFrame } from './page-frame.ts';
import { storyCard, storyCards, storyLink, type StoryCard } from './story-card.ts';
import type { Link } from './link.ts';
import { listedUpdate, type ListedUpdate } from './story/shown-update.ts';
import type { FrontWeight } from '../model/front.ts';
import { listUpdates } from '../revisions/list-updates.ts';
import { homeAddress, sectionAddress } from '../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../newsroom/newsroom.ts';
import type { PageWords } from '../words/page-words.ts';

/** The home page. */
export interface HomePage extends PageFrame {
  readonly type: 'home';
  readonly lead: StoryCard | undefined;
  readonly seconds: readonly StoryCard[];
  readonly list: readonly StoryCard[];
  /** The newest of each section that has stories not shown above. */
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryCard[] }[];
  /** Sections after those, each with its newest story: a page with all of them would have no end. */
  readonly furtherSections: readonly { readonly section: Link; readonly newest: Link }[];
  readonly recentUpdates: readonly ListedUpdate[];
}

const secondsWithoutFront = 2;
const storiesOfSection = 4;
const sectionsWithStories = 8;
const updatesShown = 3;

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
  return {
    ...frame,
    type: 'home',
    lead: lead === undefined ? undefined : storyCard(newsroom, lead, words, 'lead-teaser'),
    seconds: seconds.map((story, index) =>
      storyCard(newsroom, story, words, index === 0 ? 'teaser' : undefined),
    ),
    list: storyCards(newsroom, list, words),
    sections: strips
      .slice(0, sectionsWithStories)
      .map(({ section, stories }) => ({ section, stories: evenCards(newsroom, stories, words) })),
    furtherSections: strips.slice(sectionsWithStories).flatMap(({ section, stories }) => {
      const [newest] = stories;
      return newest === undefined ? [] : [{ section, newest: storyLink(newest) }];
    }),
    recentUpdates: listUpdates(newsroom.stories)
      .slice(0, updatesShown)
      .map((each) => listedUpdate(newsroom, each, words)),
  };
}

/** Stories by weight as the front says; others follow in the list, newest first, up to its length. */
function frontLayout({ front, stories, storyById, publication }: Newsroom): FrontLayout {
  const named = front.stories.flatMap(({ story: id, weight }) => {
    const story = storyById.get(id);
    return story === undefined ? [] : [{ story, weight }];
  });
  const namedIds = new Set(named.map(({ story }) => story.id));
  const most = publication.storiesPerPage + namedIds.size;
  const others = stories.slice(0, most).filter(({ id }) => !namedIds.has(id));
  if (named.length === 0) {
    const split = 1 + secondsWithoutFront;
    const list = others.slice(split);
    return { lead: others[0], seconds: others.slice(1, split), list };
  }
  const weighted = (weight: FrontWeight) =>
    named.filter((each) => each.weight === weight).map(({ story }) => story);
  // A front has room for one lead; what else claims it stands right below.
  const [lead, ...furtherLeads] = weighted('lead');
  const listed = weighted('list');
  const room = Math.max(0, publication.storiesPerPage - listed.length);
  return {
    lead: lead ?? others[0],
    seconds: [...furtherLeads, ...weighted('second')],
    list: [...listed, ...others.slice(lead === undefined ? 1 : 0).slice(0, room)],
  };
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
