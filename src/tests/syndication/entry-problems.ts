import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storyViews } from '../../newsroom/live/live-coverage.ts';
import type { Newsroom, NewsroomStory } from '../../newsroom/newsroom.ts';
import { absoluteAddress } from '../../text/addresses/site-address.ts';
import {
  attributeOf,
  builtPage,
  elementsOf,
  textOf,
  type BuiltPage,
  type Node,
} from '../site/built-pages.ts';
import {
  bare,
  pictureNames,
  readWithFeedparser,
  readWithRssParser,
  type ReadEntry,
} from './read-feeds.ts';

/** What two of the most used parsers are to give of a story, as its built page says it. */
interface ShownStory {
  readonly title: string;
  readonly published: number;
  readonly authors: readonly string[];
  readonly pictures: readonly string[];
}

/**
 * Where two parsers give something else of the stories in the main feed than their pages: title, date,
 * authors, text or pictures. A line each.
 *
 * @param site folder of the built site
 */
export async function entryProblems(newsroom: Newsroom, site: string): Promise<string[]> {
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');
  const feeds = {
    'rss-parser, RSS': await readWithRssParser(read('feed.xml')),
    'feedparser, RSS': await readWithFeedparser(read('feed.xml')),
    'feedparser, Atom': await readWithFeedparser(read('atom.xml')),
  };
  return Object.entries(feeds).flatMap(([program, entries]) =>
    newsroom.stories.slice(0, 30).flatMap((whole) => {
      // Of long coverage, what its own page shows.
      const story = storyViews(whole)[0] ?? whole;
      const entry = entries.get(absoluteAddress(story.href, newsroom.publication.url));
      const found =
        entry === undefined
          ? ['is not in the feed']
          : differences(entry, shownStory(story, builtPage(story.href, site)), story);
      return found.map((problem) => `${program}: ${story.id} ${problem}`);
    }),
  );
}

function shownStory({ instant }: NewsroomStory, { document }: BuiltPage): ShownStory {
  const ofClass = (name: string) =>
    elementsOf(document, (element) =>
      (attributeOf(element, 'class') ?? '').split(' ').includes(name),
    );
  const [headline] = ofClass('headline');
  // What stands above the headline of an opinion stands before it in lists of others.
  const [topper] = ofClass('kicker').filter((element) =>
    ofClass('opinion-label').includes(element),
  );
  // The author of an opinion stands above the text instead.
  const places = [...ofClass('story-side'), ...ofClass('head-writers')];
  const [names = []] = places
    .map((place) => elementsOf(place, isName).flatMap(linksIn))
    .filter((found) => found.length > 0);
  // A box of the newsroom’s own is no part of the story.
  const boxed = new Set(ofClass('callout').flatMap(pictureNames));
  const shown = [...ofClass('lead-image'), ...ofClass('story-body')]
    .flatMap(pictureNames)
    .filter((name) => !boxed.has(name));
  return {
    title: [topper ?? [], headline ?? []].flat().map(textOf).join(': '),
    published: instant,
    authors: names.map(textOf),
    pictures: [...new Set(shown)].sort(),
  };
}

const linksIn = (element: Node) => elementsOf(element, ({ tagName }) => tagName === 'a');

const isName: Parameters<typeof elementsOf>[1] = (element) =>
  attributeOf(element, 'class') === 'byline-name';

function differences(entry: ReadEntry, page: ShownStory, story: NewsroomStory): string[] {
  const lost = story.story.blocks.filter((block) => !entry.text.includes(bare(block.text)));
  return [
    ...(['title', 'published', 'authors', 'pictures'] as const)
      .filter((fact) => JSON.stringify(entry[fact]) !== JSON.stringify(page[fact]))
      .map((fact) => `${fact}: ${JSON.stringify([entry[fact], page[fact]])}`),
    ...(bare(entry.summary ?? '') === bare(story.value.dek) ? [] : [`summary: ${entry.summary}`]),
    ...lost.map((block) => `text: ${block.text}`),
  ];
}
