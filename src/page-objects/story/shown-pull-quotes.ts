import { resolveQuote } from '../../annotations/anchoring/resolve-quote.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { foldStory } from '../../story/text/fold-story.ts';
import { textOfRange } from '../../story/text/story-text.ts';
import type { TextRange } from '../../story/text/text-range.ts';
import { withQuotationMarks } from '../../text/setting/open-quotation.ts';
import { typographicQuotes } from '../../text/typographic-quotes.ts';
import { subjectLink } from '../subject/subject.ts';

/** Words of a story that are set large in it. */
export interface PulledWords {
  /** With the marks of the quotation that they stand in, if they stand in one. */
  readonly words: string;
  /** Who said them, if the story’s annotations know it. */
  readonly speaker: string | undefined;
}

/** What is set large in a story, by the words that `<PullQuote>` names. */
export function shownPullQuotes(
  newsroom: Newsroom,
  entry: Pick<NewsroomStory, 'story' | 'annotations' | 'lang'>,
): Record<string, PulledWords> {
  const pulled = elementsIn(entry.story.body, 'PullQuote');
  if (pulled.length === 0) return {};
  const text = foldStory(entry.story.blocks);
  return Object.fromEntries(
    pulled.flatMap(({ attributes }) => {
      const found = resolveQuote(text, { exact: attributes.words });
      const range = 'range' in found ? found.range : 'candidates' in found && found.candidates[0];
      if (!range) return [];
      const before = text.blocks[range.start.block]?.text.slice(0, range.start.offset) ?? '';
      const set = typographicQuotes(before + textOfRange(text, range));
      const bare = set.slice(before.length);
      const words = withQuotationMarks(set.slice(0, before.length), bare);
      const isQuoted = words !== bare || /^[“„«「『]/u.test(bare);
      const speaker = isQuoted ? speakerOf(newsroom, entry, range) : undefined;
      return [[attributes.words, { words, speaker }]];
    }),
  );
}

/** Who said what stands in a range, in the story’s language. */
function speakerOf(
  newsroom: Newsroom,
  { annotations, lang }: Pick<NewsroomStory, 'annotations' | 'lang'>,
  { start, end }: TextRange,
): string | undefined {
  for (const { content, range } of annotations) {
    if (content.kind !== 'attribution') continue;
    const isBefore = range.end.block < start.block || range.start.block > end.block;
    const isApart =
      (range.end.block === start.block && range.end.offset <= start.offset) ||
      (range.start.block === end.block && range.start.offset >= end.offset);
    if (!isBefore && !isApart) return subjectLink(newsroom, content.speaker, lang)?.label;
  }
  return undefined;
}
