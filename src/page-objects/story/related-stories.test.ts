import { expect, test } from 'vitest';
import { englishWords } from '../../tests/support/english-words.ts';
import { sampleNewsroom, storyOf, type SampleStory } from '../../tests/support/sample-newsroom.ts';
import { relatedStories } from './related-stories.ts';

function about(id: string, subjects: string[], mentions: string[] = [], rest = {}): SampleStory {
  return { id, article: { entities: { about: subjects, mentions }, ...rest } };
}

function relatedTo(stories: SampleStory[], excluded: string[] = []): string[] {
  const newsroom = sampleNewsroom({ stories: [about('own', ['kaola'], ['china']), ...stories] });
  const own = storyOf(newsroom, 'own');
  return relatedStories(newsroom, own, new Set(excluded), englishWords).map(({ story, why }) => {
    return `${story.id}: ${why}`;
  });
}

test.each([
  ['both are about it', [about('a', ['kaola'])], ['a: Both name Kaola']],
  ['the other alone is about it', [about('a', ['china'])], ['a: Both name China']],
  ['both name it', [about('a', [], ['china'])], ['a: Both name China']],
  ['nothing is shared', [about('a', ['netease'])], []],
])('the reason if %s', (_, stories, expected) => {
  expect(relatedTo(stories)).toEqual(expected);
});

test('what both are about outweighs what both name; then the newest come first', () => {
  const newer = { published: '2020-01-01+08:00' };
  expect(
    relatedTo([
      about('names', [], ['china', 'kaola'], newer),
      about('old', ['kaola']),
      about('new', ['kaola'], [], newer),
      about('both', ['kaola'], ['china']),
    ]),
  ).toEqual([
    'both: Both name Kaola',
    'new: Both name Kaola',
    'old: Both name Kaola',
    'names: Both name Kaola, China',
  ]);
});

test('stories in the reader’s language come first; at most four; none that is excluded', () => {
  const ids = ['a', 'b', 'c', 'd'].map((id) => about(id, ['kaola']));
  const chinese = about('zh', ['kaola'], ['china'], { lang: 'zh-CN' });
  expect(relatedTo([chinese, ...ids]).map((line) => line[0])).toEqual(['a', 'b', 'c', 'd']);
  expect(relatedTo([chinese, ...ids], ['a', 'b']).map((line) => line[0])).toEqual(['c', 'd', 'z']);
});

test('ten thousand stories about one thing take no longer for each than a hundred', () => {
  const stories = Array.from({ length: 10_000 }, (_, index) =>
    about(`s${index}`, ['kaola'], ['china']),
  );
  const newsroom = sampleNewsroom({ stories });
  let looked = 0;
  const list = newsroom.index.byMention.get('kaola') ?? [];
  const counted = new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/u.test(key)) looked += 1;
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const byMention = new Map([...newsroom.index.byMention, ['kaola', counted]]);
  const index = { ...newsroom.index, byMention };
  relatedStories({ ...newsroom, index }, storyOf(newsroom, 's5'), new Set(), englishWords);
  expect(looked).toBeGreaterThan(0);
  expect(looked).toBeLessThan(1000);
});
