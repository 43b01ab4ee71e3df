import { expect, test } from 'vitest';
import { sampleNewsroom, storyOf } from '../tests/support/sample-newsroom.ts';
import { features } from '../model/features.ts';
import { allPages } from './all-pages.ts';
import { privacyPage } from './privacy-page.ts';
import { storyPage } from './story/story-page.ts';

const outline = [1, 2, 3].map((number) => ({ depth: 2, id: `h${number}`, text: `Part ${number}` }));

function newsroomWith(switches: Readonly<Record<string, boolean>>) {
  return sampleNewsroom({
    publication: { features: switches },
    stories: [
      { id: 'new', article: { published: '2026-01-01T00:00:00+08:00' } },
      { id: 'old', article: { published: '2019-09-06T00:00:00+08:00' }, story: { outline } },
    ],
  });
}

function offered(switches: Readonly<Record<string, boolean>>) {
  const newsroom = newsroomWith(switches);
  const { tools, age, outline: contents, site } = storyPage(newsroom, storyOf(newsroom, 'old'));
  return {
    ...tools,
    contents: contents.length > 0,
    age: age !== undefined,
    backToTop: site.backToTop,
    follow: site.followed.length > 0,
    savedLinked: site.indexes.some(({ href }) => href === '/saved/'),
    savedPage: [...allPages(newsroom)].some(({ path }) => path === '/saved/'),
    savedKept: privacyPage(newsroom).kept.includes('privacy.saved'),
  };
}

test('readers are offered everything', () => {
  expect(new Set(Object.values(offered({})))).toEqual(new Set([true]));
});

test.each(Object.keys(features.shape))(
  '%s can be switched off, and nothing else with it',
  (name) => {
    const off = Object.entries(offered({ [name]: false }))
      .filter(([, isOffered]) => !isOffered)
      .map(([what]) => what);
    expect(off).toEqual(
      name === 'save' ? ['save', 'savedLinked', 'savedPage', 'savedKept'] : [name],
    );
  },
);
