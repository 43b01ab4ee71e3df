import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openMemory } from '../../memory/open-memory.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { noteRead } from '../../newsroom/reads/story-reads.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { sampleNewsroom } from '../../tests/support/sample-newsroom.ts';
import { openForeseen, type Foreseen } from './open-foreseen.ts';
import { groundOf } from './site-ground.ts';
import { watchPlanning } from './watch-planning.ts';

const sample = sampleNewsroom({ stories: [{ id: 'one' }, { id: 'two' }] });

/** The sample with other stories: each has an identity, unless it is taken away. */
function newsroom(change: (story: NewsroomStory) => Partial<NewsroomStory> = () => ({})): Newsroom {
  const stories = sample.stories.map((story) => {
    const known = { ...story, identity: `text of ${story.id}` };
    return { ...known, ...change(known) };
  });
  return { ...sample, stories, storyById: new Map(stories.map((story) => [story.id, story])) };
}

/** Gives what a build after one that made a page of story `one` knows of that. */
function known(next: Newsroom, ground = 'same', ask?: (foreseen: Foreseen<object>) => void) {
  const memory = openMemory(join(plantedFolder(), 'memory.sqlite'), 'code');
  try {
    const first = openForeseen('pages', 'same', newsroom(), memory);
    first.keep('page', new Set(['one']), { key: 'k' });
    first.settle();
    const foreseen = openForeseen('pages', ground, next, memory);
    ask?.(foreseen);
    return foreseen.find('page');
  } finally {
    memory.close();
  }
}

const otherText = (id: string) =>
  newsroom((story) => (story.id === id ? { identity: 'another text' } : {}));

test('what reads one story stays known while others change', () => {
  expect(known(newsroom())).toEqual({ key: 'k' });
  expect(known(otherText('two'))).toEqual({ key: 'k' });
});

test.each<[string, Parameters<typeof known>]>([
  ['the story that was read has another text', [otherText('one')]],
  ['something else is another', [newsroom(), 'other']],
  [
    'somebody doubts',
    [
      newsroom(),
      'same',
      ({ doubt }) => {
        doubt();
      },
    ],
  ],
])('nothing is known where %s', (_, [next, ground, ask]) => {
  expect(known(next, ground, ask)).toBeUndefined();
});

test.each<[string, Newsroom, 'same' | 'another' | 'none']>([
  ['a text', otherText('one'), 'same'],
  ['a headline', newsroom(({ value }) => ({ value: { ...value, title: 'Other' } })), 'another'],
  ['an address', newsroom(() => ({ href: '/elsewhere/' })), 'another'],
  ['who is quoted', newsroom(() => ({ quoted: ['somebody'] })), 'another'],
  [
    'a picture',
    {
      ...newsroom(),
      pictures: new Map([
        [
          'a.png',
          {
            ...{ file: 'a.png', digest: 'd', format: 'png', width: 9, height: 9 },
            ...{ animated: false, seeThrough: false },
          },
        ],
      ]),
    },
    'another',
  ],
  ['the order of stories', { ...newsroom(), stories: newsroom().stories.toReversed() }, 'another'],
  [
    'live coverage',
    newsroom(({ value, id }) => ({
      value: { ...value, kind: 'live' },
      identity: `another text of ${id}`,
    })),
    'another',
  ],
  ['a story of which nothing is remembered', newsroom(() => ({ identity: undefined })), 'none'],
])('with a change of %s the ground is %s', (_, changed, expected) => {
  const ground = groundOf(changed, ['r']);
  if (expected === 'none') expect(ground).toBeUndefined();
  else expect(ground === groundOf(newsroom(), ['r'])).toBe(expected === 'same');
  expect(groundOf(newsroom(), ['other'])).not.toBe(groundOf(newsroom(), ['r']));
});

test.each([
  ['one', 1],
  [undefined, 0],
])('where the text of %s decides which pages there are, nothing is known', (read, times) => {
  let doubts = 0;
  const planned = function* () {
    if (read !== undefined) noteRead(read);
    yield 'page';
  };
  const doubt = (): void => {
    doubts += 1;
  };
  expect([...watchPlanning(planned(), newsroom(), { doubt })]).toEqual(['page']);
  expect(doubts).toBe(times);
});
