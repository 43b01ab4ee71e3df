import { withQuotationMarks } from '../../text/setting/open-quotation.ts';
import { typographicQuotes } from '../../text/typographic-quotes.ts';
import { showMoment, type ShownMoment } from '../../words/dates/show-moment.ts';
import { pageOfBlock } from '../../newsroom/live/live-coverage.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { Link } from '../link.ts';
import { storyLink } from '../story-card.ts';
import type { PageWords } from '../../words/page-words.ts';
import { quotedBlocks } from './quoted-blocks.ts';
import { subjectLink } from './subject.ts';

/** A story that names an entity or person, with every sentence that does. */
export interface Backlink {
  readonly story: Link;
  readonly lang: string;
  readonly published: ShownMoment;
  readonly sentences: readonly { readonly text: string; readonly href: string }[];
}

/** In which words the stories name an entity or person. */
export interface Contexts {
  /** Newest first. */
  readonly backlinks: readonly Backlink[];
  /** Others that stand in the same sentences, with the number of those sentences. */
  readonly neighbours: readonly (Link & { readonly count: number })[];
}

/** The most stories whose sentences the page of an entity or person shows. */
const mostStories = 30;

/** The most names that are shown as named together. */
const mostNeighbours = 12;

/** The sentences that name an entity or person, newest story first, and what they name besides. */
export function contextsOf(newsroom: Newsroom, id: string, words: PageWords): Contexts {
  const stories = newsroom.index.byMention.get(id) ?? [];
  return {
    backlinks: stories
      .flatMap((story) => backlinkOf(newsroom, story, id, words))
      .slice(0, mostStories),
    neighbours: neighboursOf(newsroom, stories, id),
  };
}

function backlinkOf(
  newsroom: Newsroom,
  story: NewsroomStory,
  id: string,
  words: PageWords,
): Backlink[] {
  const named = story.sentences.filter((one) => one.id === id);
  if (named.length === 0) return [];
  const quoted = quotedBlocks(story.story.body);
  const sentences = named.map(({ sentence, anchor }) => ({
    text: shownSentence(story, sentence, anchor, quoted),
    href: anchor === undefined ? story.href : `${pageOfBlock(story, anchor)}#${anchor}`,
  }));
  const { timeZone } = newsroom.publication;
  return [
    {
      story: storyLink(newsroom, story),
      lang: story.lang,
      published: showMoment(words, story.value.published, timeZone),
      sentences,
    },
  ];
}

/** A sentence as it is set, never without the marks of the quotation that it stands in. */
function shownSentence(
  { story }: NewsroomStory,
  sentence: string,
  anchor: string | undefined,
  quoted: ReadonlySet<string>,
): string {
  const block = story.blocks.find((each) => each.id === anchor)?.text ?? sentence;
  const start = Math.max(0, block.indexOf(sentence));
  const set = typographicQuotes(block);
  const shown = set.slice(start, start + sentence.length);
  if (anchor !== undefined && quoted.has(anchor) && !/^["“”„«‘「『]/u.test(set))
    return `“${shown}”`;
  return withQuotationMarks(set.slice(0, start), shown);
}

/** Who and what stands in the same sentences, the most often first. */
function neighboursOf(
  newsroom: Newsroom,
  stories: readonly NewsroomStory[],
  id: string,
): (Link & { readonly count: number })[] {
  const counts = new Map<string, number>();
  for (const { sentences } of stories) {
    const own = new Set(sentences.filter((one) => one.id === id).map(({ sentence }) => sentence));
    for (const one of sentences) {
      if (one.id !== id && own.has(one.sentence)) counts.set(one.id, (counts.get(one.id) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([one, count], [other, more]) => more - count || (one < other ? -1 : 1))
    .slice(0, mostNeighbours)
    .flatMap(([neighbour, count]) => {
      const link = subjectLink(newsroom, neighbour);
      return link === undefined ? [] : [{ ...link, count }];
    });
}
