import { storyCards, type StoryCard } from '../story-card.ts';
import { paginate, type Pagination } from '../lists/paginate.ts';
import { namingAddress } from '../../newsroom/addresses.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { listPages, type ListPage } from '../lists/list-pages.ts';
import type { Link } from '../link.ts';
import { say } from '../../words/say.ts';
import { wordsOf } from '../words-of.ts';
import type { PlannedPage } from '../planned-page.ts';

/** What the page of an entity or person shows of its stories. */
export interface SubjectLists {
  /** Its own, the newest: those that a person wrote, those about an entity. */
  readonly stories: readonly StoryCard[];
  /** Where the rest of its own stories are. */
  readonly pagination: Pagination | undefined;
  /** The newest of the other stories that name it. */
  readonly mentionedIn: readonly StoryCard[];
  /** The list of all of those, if they are not all here. */
  readonly allMentions: Link | undefined;
}

/** The stories of an entity or a person: its own, and those that only name it; newest first. */
export interface SubjectStories {
  readonly name: string;
  readonly description: string;
  /** Address of the profile: the list of its own stories begins there. */
  readonly address: string;
  /** The index of all people or of all entities. */
  readonly directory: Link;
  /** What its own stories are called: `Stories about Kaola`. */
  readonly heading: string;
  readonly own: readonly NewsroomStory[];
  readonly naming: readonly NewsroomStory[];
}

/** Divides stories into its own and those of the rest that name it. */
export function divideStories(
  { index }: Newsroom,
  id: string,
  own: readonly NewsroomStory[] = [],
): Pick<SubjectStories, 'own' | 'naming'> {
  const isOwn = new Set(own);
  const named = index.byMention.get(id) ?? [];
  return { own, naming: named.filter((story) => !isOwn.has(story)) };
}

/** What the profile shows: the newest of both lists, and the ways to the others. */
export function newestOfSubject(newsroom: Newsroom, subject: SubjectStories): SubjectLists {
  const { storiesPerPage } = newsroom.publication;
  const { own, naming, address } = subject;
  const [first] = paginate(own, storiesPerPage, address);
  const words = wordsOf(newsroom);
  return {
    stories: storyCards(newsroom, own.slice(0, storiesPerPage), words, 'teaser'),
    pagination: first?.pagination,
    mentionedIn: storyCards(newsroom, naming.slice(0, storiesPerPage), words, 'teaser'),
    allMentions: hasPagesOfNaming(newsroom, subject)
      ? {
          label: say(words, 'subject.allStories', { count: naming.length }),
          href: namingAddress(address),
        }
      : undefined,
  };
}

/** The pages of what the profile has no room for; none if it shows all. */
export function subjectListPages(
  newsroom: Newsroom,
  subject: SubjectStories,
): PlannedPage<ListPage>[] {
  const { name, description, address, directory, heading, own, naming } = subject;
  const hasNaming = hasPagesOfNaming(newsroom, subject);
  const namingHeading = say(wordsOf(newsroom), 'subject.storiesNaming', { name });
  const siblingsOf = (current: string): ListPage['siblings'] =>
    [
      { label: heading, href: address, count: own.length },
      { label: namingHeading, href: namingAddress(address), count: naming.length },
    ].map((list) => ({ ...list, current: list.href === current }));
  const type = 'subject';
  // The first page of its own stories is the profile.
  const ownPages =
    own.length <= newsroom.publication.storiesPerPage
      ? []
      : listPages(newsroom, {
          type,
          heading: name,
          intro: heading,
          description,
          address,
          stories: own,
          above: [directory],
          siblings: hasNaming ? siblingsOf(address) : [],
          card: name,
        }).slice(1);
  const namingPages = !hasNaming
    ? []
    : listPages(newsroom, {
        type,
        heading: namingHeading,
        description,
        address: namingAddress(address),
        stories: naming,
        above: [directory, { label: name, href: address }],
        siblings: own.length > 0 ? siblingsOf(namingAddress(address)) : [],
        card: name,
      });
  return [...ownPages, ...namingPages];
}

function hasPagesOfNaming({ publication }: Newsroom, { naming }: SubjectStories): boolean {
  return naming.length > publication.storiesPerPage;
}
