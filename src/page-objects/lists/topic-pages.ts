import { topicAddress, topicsAddress } from '../../newsroom/addresses.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { widerTopics } from '../../newsroom/wider-topics.ts';
import { say } from '../../words/say.ts';
import type { Link } from '../link.ts';
import type { PlannedPage } from '../planned-page.ts';
import { subjectLink } from '../subject/subject.ts';
import { languageChain } from '../../text/language-chain.ts';
import type { PageWords } from '../../words/page-words.ts';
import { siteLanguage, wordsOf } from '../words-of.ts';
import { compareNames } from './compare-names.ts';
import { directoryPages, type DirectoryPage } from './directory-pages.ts';
import { listPages, type ListPage } from './list-pages.ts';

/** The pages of all topics: their stories and those of narrower topics, the newest first. */
export function topicPages(newsroom: Newsroom): PlannedPage<ListPage>[] {
  const { index, topics } = newsroom;
  const words = wordsOf(newsroom);
  const ids = [...topics.keys()];
  const values = new Map([...topics].map(([id, { value }]) => [id, value]));
  const narrower = Map.groupBy(ids, (id) => topics.get(id)?.value.parent);
  return [...topics].flatMap(([id, { value }]) => {
    const [, ...wider] = widerTopics(values, id);
    const below = narrower.get(id) ?? [];
    const beside = below.length > 0 ? below : (narrower.get(value.parent) ?? []);
    return listPages(newsroom, {
      type: 'topic',
      heading: value.name,
      intro: value.description,
      description: value.description,
      address: topicAddress(id),
      stories: index.byTopic.get(id) ?? [],
      above: [
        { label: say(words, 'topics.title'), href: topicsAddress },
        ...wider.toReversed().flatMap((each) => topicLink(newsroom, each, words) ?? []),
      ],
      siblings: beside
        .map((each) => ({
          label: topics.get(each)?.value.name ?? each,
          href: topicAddress(each),
          count: index.byTopic.get(each)?.length ?? 0,
          current: each === id,
        }))
        .sort((one, other) => compareNames(one.label, other.label)),
    });
  });
}

/** The index of all topics: the widest as groups, with all that are narrower. None without topics. */
export function topicDirectory(newsroom: Newsroom): PlannedPage<DirectoryPage>[] {
  const { index, topics } = newsroom;
  if (topics.size === 0) return [];
  const words = wordsOf(newsroom);
  const entries = [...topics]
    .map(([id, { value }]) => ({
      label: value.name,
      href: topicAddress(id),
      detail: say(words, 'storylines.entry', {
        stories: say(words, 'list.stories', { count: index.byTopic.get(id)?.length ?? 0 }),
        description: value.description,
      }),
    }))
    .sort((one, other) => compareNames(one.label, other.label));
  return directoryPages(newsroom, {
    type: 'topics',
    heading: say(words, 'topics.title'),
    intro: say(words, 'topics.intro'),
    address: topicsAddress,
    groups: [{ heading: say(words, 'topics.all'), entries }],
  });
}

/** The way to a topic, by its name in the language of a page: to its own page, or to that of the entity that it is. */
export function topicLink(newsroom: Newsroom, id: string, words: PageWords): Link | undefined {
  const topic = newsroom.topics.get(id)?.value;
  if (topic === undefined) return subjectLink(newsroom, id);
  const own = languageChain(words.lang).find((lang) => topic.names[lang] !== undefined);
  const label = (own === undefined ? undefined : topic.names[own]) ?? topic.name;
  return {
    label,
    href: topicAddress(id),
    lang: own === undefined ? siteLanguage(newsroom.publication) : words.lang,
  };
}
