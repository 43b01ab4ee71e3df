import {
  entityAddress,
  homeAddress,
  languageAddress,
  personAddress,
  sectionAddress,
  storylineAddress,
  topicAddress,
} from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { firstParagraph } from '../../text/paragraphs-of.ts';
import { languageName } from '../../words/language-name.ts';
import { say } from '../../words/say.ts';
import { siteLanguage, wordsOf } from '../words-of.ts';

/** A list of stories that has feeds. */
export interface FeedList {
  /** Below which its feeds lie: `/sections/deals/`. */
  readonly address: string;
  /** Address of the page that shows the list. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly lang: string;
  /** Newest first. */
  readonly stories: readonly NewsroomStory[];
}

const known = new WeakMap<Newsroom, ReadonlyMap<string, FeedList>>();

/**
 * The lists of stories that have feeds, by their addresses: all stories, and those of a section, a
 * storyline, a topic, a language, an author, and about an entity or person. An empty list has none.
 */
export function feedLists(newsroom: Newsroom): ReadonlyMap<string, FeedList> {
  const lists = known.get(newsroom) ?? new Map(allLists(newsroom));
  known.set(newsroom, lists);
  return lists;
}

function* allLists(newsroom: Newsroom): Generator<[string, FeedList]> {
  const { publication, index, entities, people, topics, stories } = newsroom;
  const { name, tagline, sections, storylines } = publication;
  const lang = siteLanguage(publication);
  const words = wordsOf(newsroom);
  const listed = function* (
    address: string,
    title: string,
    description: string,
    listedStories: readonly NewsroomStory[] = [],
  ): Generator<[string, FeedList]> {
    if (listedStories.length === 0) return;
    const whole = say(words, 'frame.title', { first: title, second: name });
    yield [
      address,
      { address, page: address, title: whole, description, lang, stories: listedStories },
    ];
  };
  if (stories.length > 0) {
    const address = homeAddress;
    yield [address, { address, page: address, title: name, description: tagline, lang, stories }];
  }
  for (const { id, title, description } of sections)
    yield* listed(sectionAddress(id), title, description, index.bySection.get(id));
  for (const { id, title, description } of storylines)
    yield* listed(
      storylineAddress(id),
      title,
      firstParagraph(description),
      index.byStoryline.get(id),
    );
  for (const [id, { value }] of topics)
    yield* listed(topicAddress(id), value.name, value.description, index.byTopic.get(id));
  for (const [id, { value }] of people)
    yield* listed(
      personAddress(id),
      value.name,
      value.description,
      index.byAuthor.get(id) ?? index.byAbout.get(id),
    );
  for (const [id, { value }] of entities)
    yield* listed(entityAddress(id), value.name, value.description, index.byAbout.get(id));
  yield* languageLists(newsroom);
}

/** A newsroom of one language has its stories in one list, that of all. */
function* languageLists(newsroom: Newsroom): Generator<[string, FeedList]> {
  const { name, tagline } = newsroom.publication;
  const byLanguage = Map.groupBy(newsroom.stories, ({ lang }) => lang);
  if (byLanguage.size < 2) return;
  for (const lang of [...byLanguage.keys()].sort()) {
    const words = wordsOf(newsroom, lang);
    const address = languageAddress(lang);
    const title = say(words, 'frame.title', { first: languageName(lang), second: name });
    const stories = byLanguage.get(lang) ?? [];
    yield [address, { address, page: homeAddress, title, description: tagline, lang, stories }];
  }
}
