import { article } from '../../model/article.ts';
import { entity } from '../../model/entity.ts';
import { front } from '../../model/front.ts';
import { page } from '../../model/page.ts';
import { topic } from '../../model/topic.ts';
import { person, type Person } from '../../model/person.ts';
import type { PictureFile } from '../../pictures/picture-file.ts';
import { resolvePath } from '../../text/resolve-path.ts';
import { publication } from '../../model/publication.ts';
import { pageAddress, storyAddress } from '../../newsroom/addresses.ts';
import { builtInTables } from '../../words/tables/built-in.ts';
import { indexNewsroom } from '../../newsroom/index-newsroom.ts';
import { instantOf } from '../../text/instant-of.ts';
import { compileNotes, noteOf } from '../../newsroom/compile-notes.ts';
import { writtenProse } from '../../newsroom/written-prose.ts';
import { elementsIn } from '../../story/body/elements-in.ts';
import { standingDek } from '../../revisions/standing-dek.ts';
import type { Newsroom, NewsroomPage, NewsroomStory } from '../../newsroom/newsroom.ts';
import type { Entry } from '../../content/entry.ts';
import type { Story } from '../../story/story.ts';

/** What a test says of a story; everything else has a plain value. */
export interface SampleStory {
  readonly id: string;
  /** Frontmatter that differs. */
  readonly article?: Readonly<Record<string, unknown>>;
  readonly story?: Partial<Story>;
}

/** What a test says of a newsroom, each noun as its file has it. */
export interface Sample {
  readonly stories?: readonly SampleStory[];
  readonly publication?: Readonly<Record<string, unknown>>;
  readonly front?: unknown;
  readonly people?: Readonly<Record<string, unknown>>;
  readonly entities?: Readonly<Record<string, unknown>>;
  readonly topics?: Readonly<Record<string, unknown>>;
  readonly pages?: Readonly<Record<string, unknown>>;
}

const emptyStory: Story = {
  door: 'declarative',
  body: [],
  footnotes: [],
  blocks: [],
  entries: [],
  outline: [],
  wordCount: 100,
};

const settings = {
  name: 'The Sample',
  tagline: 'News for tests',
  url: 'https://sample.example',
  languages: ['en', 'zh-CN'],
  timeZone: 'Asia/Shanghai',
  sections: [
    { id: 'deals', title: 'Deals', description: 'Who buys whom.' },
    { id: 'markets', title: 'Markets', description: 'Sizes and shares.' },
  ],
  storylines: [{ id: 'kaola', title: 'The Kaola deal', description: 'One.\n\nTwo.' }],
  storiesPerPage: 5,
};

const people = {
  lee: {
    name: 'Emma Lee',
    familyName: 'Lee',
    description: 'A reporter.',
    positions: [
      { title: 'reporter', organisation: 'technode', to: '2022-06' },
      { title: 'journalist', organisation: 'Sixth Tone', from: '2022-06' },
    ],
  },
  ma: {
    name: 'Jack Ma',
    familyName: 'Ma',
    nativeName: { text: '马云', lang: 'zh' },
    description: 'A founder.',
    positions: [{ title: 'co-founder', organisation: 'yunfeng', asOf: '2019-09' }],
  },
};

const entities = {
  kaola: { kind: 'organisation', name: 'Kaola', names: { zh: '考拉' }, description: 'A platform.' },
  netease: { kind: 'organisation', name: 'NetEase', description: 'A company.' },
  china: { kind: 'place', name: 'China', description: 'A country.' },
  technode: { kind: 'organisation', name: 'TechNode', description: 'A publication.' },
};

/**
 * A newsroom for tests of what is built from one. Without people or entities of its own it has two
 * people (`lee`, `ma`) and four entities (`kaola`, `netease`, `china`, `technode`).
 *
 * @throws ZodError if a noun does not fit its schema
 */
export function sampleNewsroom(sample: Sample = {}): Newsroom {
  const own = publication.parse({ ...settings, ...sample.publication });
  const stories = (sample.stories ?? [])
    .map((story) => sampleStory(story, own))
    .sort((one, other) => other.instant - one.instant || (one.id < other.id ? -1 : 1));
  const sampled = entriesOf('people', sample.people ?? people, (record) => person.parse(record));
  const topics = entriesOf('topics', sample.topics ?? {}, (record) => topic.parse(record));
  return {
    publication: own,
    publicationFile: 'content/publication.yaml',
    front: front.parse(sample.front ?? {}),
    stories,
    storyById: new Map(stories.map((story) => [story.id, story])),
    people: sampled,
    entities: entriesOf('entities', sample.entities ?? entities, (record) => entity.parse(record)),
    topics,
    pages: new Map(
      Object.entries(sample.pages ?? {}).map(([id, record]) => [id, samplePage(id, record)]),
    ),
    pictures: picturesOf(stories, [...sampled.values()]),
    downloads: new Map(),
    glossary: new Map(),
    words: builtInTables,
    index: indexNewsroom(stories, own.timeZone, topics),
  };
}

/** The story of a sample newsroom by its id. @throws Error if there is none */
export function storyOf(newsroom: Newsroom, id: string): NewsroomStory {
  const story = newsroom.storyById.get(id);
  if (story === undefined) throw new Error(`The sample has no story ${id}.`);
  return story;
}

/** Every picture that the sample names, as if each were a photograph of 1,600 by 1,000 pixels. */
function picturesOf(
  stories: readonly NewsroomStory[],
  people: readonly Entry<Person>[],
): Newsroom['pictures'] {
  const files = [
    ...stories.flatMap(({ file, value, pictures }) => [
      ...(value.image === undefined ? [] : [resolvePath(file, value.image.src)]),
      ...Object.values(pictures),
    ]),
    ...people.flatMap(({ file, value }) =>
      value.portrait === undefined ? [] : [resolvePath(file, value.portrait.src)],
    ),
  ];
  return new Map(files.map((file) => [file, samplePicture(file)]));
}

/** A photograph of 1,600 by 1,000 pixels. */
export function samplePicture(file: string): PictureFile {
  const size = { width: 1600, height: 1000 };
  const format = file.endsWith('.svg') ? 'svg' : 'jpeg';
  return { file, digest: 'digest', format, ...size, animated: false, seeThrough: false };
}

function entriesOf<Value>(
  folder: string,
  records: Readonly<Record<string, unknown>>,
  parse: (record: unknown) => Value,
): ReadonlyMap<string, Entry<Value>> {
  return new Map(
    Object.entries(records).map(([id, record]) => {
      return [id, { id, file: `content/${folder}/${id}.yaml`, value: parse(record) }];
    }),
  );
}

function sampleStory(sample: SampleStory, { address, timeZone }: Newsroom['publication']) {
  const { id } = sample;
  const parsed = article.parse({
    title: `Title of ${id}`,
    dek: `Dek of ${id}.`,
    kind: 'news',
    section: 'deals',
    authors: ['lee'],
    published: '2019-09-06+08:00',
    ...sample.article,
  });
  const notes = compileNotes(writtenProse({ image: undefined, ...parsed }, [], []), () => ({
    href: '/',
  })).notes;
  const value = { ...parsed, dek: standingDek(parsed, '', (note) => noteOf({ notes }, note)) };
  const { published, section, lang = 'en' } = value;
  const named = [...value.entities.about, ...value.entities.mentions];
  const story: NewsroomStory = {
    id,
    file: `content/articles/2019/${id}/article.mdx`,
    value,
    story: { ...emptyStory, ...sample.story },
    quoted: elementsIn(sample.story?.body ?? [], 'Quote').map(({ attributes }) => attributes.by),
    href: storyAddress(address, { published, slug: id, section }, timeZone),
    lang,
    instant: instantOf(published),
    mentions: named.map((each) => ({ id: each, blockId: 'p-1', sentence: 'A sentence.' })),
    sentences: named.map((each) => ({ id: each, sentence: 'A sentence.', anchor: 'p-1' })),
    annotations: [],
    passages: value.updates.flatMap((update) =>
      update.passage === undefined ? [] : [{ update: update.id, anchor: `passage-${update.id}` }],
    ),
    pictures: {},
    downloads: {},
    notes,
    entries: [],
  };
  return story;
}

function samplePage(id: string, record: unknown): NewsroomPage {
  return {
    id,
    file: `content/pages/${id}.mdx`,
    value: page.parse(record),
    story: emptyStory,
    href: pageAddress(id),
    lang: 'en',
    mentions: [],
    pictures: {},
    downloads: {},
    notes: new Map(),
  };
}
