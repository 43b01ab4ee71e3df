import { h } from 'hastscript';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { flaggedTitle } from '../../page-objects/flagged-title.ts';
import { absolute } from '../../page-objects/graph/absolute.ts';
import { authorNames } from '../../page-objects/author-names.ts';
import { wordsOf } from '../../page-objects/words-of.ts';
import { showMoment } from '../../words/dates/show-moment.ts';
import { factSeparator, joinFacts, joinNames } from '../../words/join-words.ts';
import { portableMarkdown } from '../portable/portable-markdown.ts';
import type { PortableStory } from '../portable/portable-story.ts';

/**
 * A story as Markdown: its headline, who wrote it and when, where it stands, and all that its page
 * tells of it, notes and sources included.
 */
export function storyMarkdown(
  newsroom: Newsroom,
  story: NewsroomStory,
  { content }: PortableStory,
): string {
  const { name, timeZone } = newsroom.publication;
  const { value, lang, href } = story;
  const words = wordsOf(newsroom, lang);
  const writers = value.byline ?? joinNames(words, authorNames(newsroom, value, words));
  const day = showMoment(words, value.published, timeZone).day;
  const text = portableMarkdown([
    h('h1', flaggedTitle(newsroom, story)),
    h('p', [
      joinFacts(words, [writers, day]),
      factSeparator(words),
      h('a', { href: absolute(newsroom, href) }, name),
    ]),
    ...content,
  ]);
  return `${text}\n`;
}
