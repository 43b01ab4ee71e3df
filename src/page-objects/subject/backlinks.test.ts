import { expect, it } from 'vitest';
import { englishWords } from '../../tests/support/english-words.ts';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import type { NamedSentence } from '../../entities/named-sentences.ts';
import { contextsOf } from './backlinks.ts';

function newsroomOf(sentences: Readonly<Record<string, readonly NamedSentence[]>>): Newsroom {
  const newsroom = sampleNewsroom({
    stories: [
      { id: 'older', article: { published: '2019-09-06+08:00', entities: { about: ['kaola'] } } },
      { id: 'newer', article: { published: '2020-01-02+08:00', entities: { about: ['kaola'] } } },
    ],
  });
  const told = (id: string): readonly NamedSentence[] => sentences[id] ?? [];
  const withSentences = newsroom.stories.map((story) => ({ ...story, sentences: told(story.id) }));
  const byMention = new Map([['kaola', withSentences]]);
  return { ...newsroom, stories: withSentences, index: { ...newsroom.index, byMention } };
}

const named = (id: string, sentence: string, anchor?: string): NamedSentence => ({
  id,
  sentence,
  anchor,
});

const newsroom = newsroomOf({
  older: [
    named('kaola', 'Kaola was sold.', 'p-1'),
    named('kaola', 'NetEase sold Kaola.', 'p-2'),
    named('netease', 'NetEase sold Kaola.', 'p-2'),
    named('china', 'China is large.', 'p-3'),
  ],
  newer: [named('kaola', 'Kaola and NetEase part.'), named('netease', 'Kaola and NetEase part.')],
});

it('gives every sentence that names it, with its place, the newest story first', () => {
  const { backlinks } = contextsOf(newsroom, 'kaola', englishWords);
  expect(
    backlinks.map(({ story, published, sentences }) => [story.label, published.day, sentences]),
  ).toEqual([
    [
      'Title of newer',
      '2 January 2020',
      [{ text: 'Kaola and NetEase part.', href: '/2020/01/02/newer/' }],
    ],
    [
      'Title of older',
      '6 September 2019',
      [
        { text: 'Kaola was sold.', href: '/2019/09/06/older/#p-1' },
        { text: 'NetEase sold Kaola.', href: '/2019/09/06/older/#p-2' },
      ],
    ],
  ]);
});

it('counts what stands in the same sentences, and nothing else', () => {
  const { neighbours } = contextsOf(newsroom, 'kaola', englishWords);
  expect(neighbours.map(({ label, count }) => [label, count])).toEqual([['NetEase', 2]]);
});

it('has nothing to show for what no story names', () => {
  expect(contextsOf(newsroom, 'technode', englishWords)).toEqual({ backlinks: [], neighbours: [] });
});

it('has an end: the sentences of the newest thirty stories', () => {
  const ids = Array.from({ length: 40 }, (_, index) => `story-${index + 10}`);
  const crowd = sampleNewsroom({
    stories: ids.map((id) => ({
      id,
      article: { published: `20${id.slice(-2)}-01-02+08:00`, entities: { about: ['kaola'] } },
    })),
  });
  const stories = crowd.stories.map((story) => ({
    ...story,
    sentences: [named('kaola', 'Kaola was sold.', 'p-1')],
  }));
  const byMention = new Map([['kaola', stories]]);
  const { backlinks } = contextsOf(
    { ...crowd, stories, index: { ...crowd.index, byMention } },
    'kaola',
    englishWords,
  );
  expect(backlinks.map(({ story }) => story.label)).toEqual(
    ids
      .toReversed()
      .slice(0, 30)
      .map((id) => `Title of ${id}`),
  );
});
