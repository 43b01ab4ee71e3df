import type { SeededRandom } from '../../../scripts/bench/newsroom/seeded-random.ts';
import type { SmallNewsroom, SmallStory } from './small-newsroom.ts';

/** What an edit is called, and what it does to a newsroom, which stays sound. */
type Edit = readonly [
  name: string,
  change: (newsroom: SmallNewsroom, random: SeededRandom) => void,
];

const edits: readonly Edit[] = [
  ['nothing', () => undefined],
  [
    'text',
    (newsroom, random) => {
      const { paragraphs } = random.pick(newsroom.stories);
      paragraphs.push(`${words(random)} said ${random.pick([...newsroom.entities.values()])}.`);
    },
  ],
  [
    'a headline',
    (newsroom, random) => {
      random.pick(newsroom.stories).title = `On ${words(random)}`;
    },
  ],
  [
    'a new story',
    (newsroom, random) => {
      const slug = `new-${newsroom.stories.length}-${random.integer(0, 99_999)}`;
      const model = random.pick(newsroom.stories);
      newsroom.stories.push({
        ...structuredClone(model),
        slug,
        title: `New are ${words(random)}`,
        day: `${random.integer(2018, 2025)}-03-${random.integer(10, 28)}`,
        links: [random.pick(published(newsroom)).slug],
        embargo: undefined,
        translates: undefined,
        aliases: [],
        permanentId: undefined,
      });
    },
  ],
  [
    'a deleted story',
    (newsroom, random) => {
      if (newsroom.stories.length < 5) return;
      const { slug } = random.pick(newsroom.stories.filter(({ embargo }) => embargo === undefined));
      newsroom.stories = newsroom.stories.filter((story) => story.slug !== slug);
      for (const story of newsroom.stories) {
        story.links = story.links.filter((to) => to !== slug);
        if (story.translates === slug) story.translates = undefined;
      }
    },
  ],
  [
    'a renamed story',
    (newsroom, random) => {
      const story = random.pick(newsroom.stories);
      const before = story.slug;
      story.slug = `renamed-${random.integer(0, 99_999)}`;
      if (random.integer(0, 1) === 1) story.permanentId ??= before;
      for (const other of newsroom.stories) {
        other.links = other.links.map((to) => (to === before ? story.slug : to));
        if (other.translates === before) other.translates = story.slug;
      }
    },
  ],
  [
    'another day, and so another address',
    (newsroom, random) => {
      random.pick(newsroom.stories).day = `2020-05-${random.integer(10, 28)}`;
    },
  ],
  [
    'the name of an entity',
    ({ entities }, random) => {
      const id = random.pick([...entities.keys()]);
      entities.set(
        id,
        random.pick(['Kaola', 'NetEase', 'Yanxuan', 'Youdao', 'number']) +
          random.pick(['', ' Group']),
      );
    },
  ],
  [
    'an author who moved',
    ({ people, entities }, random) => {
      const person = people.get(random.pick([...people.keys()]));
      if (person !== undefined) person.organisation = random.pick([...entities.keys()]);
    },
  ],
  [
    'another author',
    (newsroom, random) => {
      random.pick(newsroom.stories).author = random.pick([...newsroom.people.keys()]);
    },
  ],
  [
    'a picture',
    (newsroom, random) => {
      random.pick(newsroom.stories).picture = random.integer(0, 3) * 320;
    },
  ],
  [
    'a note',
    (newsroom, random) => {
      random.pick(newsroom.stories).notes.push(`There are ${words(random)}.`);
    },
  ],
  [
    'a remark',
    (newsroom, random) => {
      const story = random.pick(
        newsroom.stories.filter(({ paragraphs: [first] }) => first?.includes(' met,')),
      );
      story.hasRemark = !story.hasRemark;
    },
  ],
  [
    'another section',
    (newsroom, random) => {
      random.pick(newsroom.stories).section = random.pick(['business', 'culture']);
    },
  ],
  [
    'a story of yesterday',
    (newsroom, random) => {
      const yesterday = new Date(Date.parse(newsroom.now) - 24 * 60 * 60 * 1000);
      random.pick(newsroom.stories).day = yesterday.toISOString().slice(0, 10);
    },
  ],
  [
    'a translation more or less',
    (newsroom, random) => {
      const story = random.pick(newsroom.stories);
      const free = newsroom.stories.filter(
        (other) =>
          other !== story &&
          other.translates === undefined &&
          newsroom.stories.every(({ translates }) => translates !== other.slug),
      );
      const isOriginal = newsroom.stories.some(({ translates }) => translates === story.slug);
      if (story.translates !== undefined) story.translates = undefined;
      else if (!isOriginal && free.length > 0) story.translates = random.pick(free).slug;
    },
  ],
  [
    'an old address',
    (newsroom, random) => {
      random.pick(newsroom.stories).aliases.push(`/old-${random.integer(0, 99_999)}/`);
    },
  ],
  [
    'what is offered of stories',
    (newsroom, random) => {
      const all = ['ninjs', 'markdown', 'cards', 'short-addresses'] as const;
      newsroom.offers = all.filter(() => random.integer(0, 3) > 0);
    },
  ],
  [
    'an embargo',
    (newsroom, random) => {
      const linked = new Set(newsroom.stories.flatMap(({ links }) => links));
      const free = published(newsroom).filter(({ slug }) => !linked.has(slug));
      if (free.length < 3) return;
      const end = new Date(Date.parse(newsroom.now) + 90 * 24 * 60 * 60 * 1000);
      random.pick(free).embargo = end.toISOString().replace('.000Z', 'Z');
    },
  ],
  [
    'a template',
    ({ templates }, random) => {
      const number = random.integer(0, 99_999);
      const [file, text] = random.pick([
        ['src/components/Moment.astro', `<!-- of-number-${number} -->\n`],
        ['src/components/frame/SiteFooter.astro', `<!-- of-number-${number} -->\n`],
        ['src/styles/story.css', `.of-number-${number} {\n  color: inherit;\n}\n`],
      ] as const);
      templates.set(file, text);
    },
  ],
  [
    'time that passes',
    (newsroom) => {
      const later = new Date(Date.parse(newsroom.now) + 120 * 24 * 60 * 60 * 1000);
      newsroom.now = later.toISOString();
    },
  ],
];

/** How many sorts of edits there are. */
export const sortsOfEdits = edits.length;

/** Makes a random edit in a newsroom. @returns what it is called */
export function makeRandomEdit(newsroom: SmallNewsroom, random: SeededRandom): string {
  return makeEdit(random.pick(edits), newsroom, random);
}

/**
 * Makes one random edit after another: first each sort once, in any order, and then any.
 *
 * @returns what makes the next
 */
export function randomEdits(newsroom: SmallNewsroom, random: SeededRandom): () => string {
  const first = random.sample(edits, edits.length);
  return () => makeEdit(first.pop() ?? random.pick(edits), newsroom, random);
}

function makeEdit([name, change]: Edit, newsroom: SmallNewsroom, random: SeededRandom): string {
  change(newsroom, random);
  return name;
}

function published({ stories, now }: SmallNewsroom): SmallStory[] {
  return stories.filter(
    ({ embargo }) => embargo === undefined || Date.parse(embargo) <= Date.parse(now),
  );
}

function words(random: SeededRandom): string {
  return random.sample(['trade', 'ports', 'prices', 'ships', 'shops', 'parcels'], 3).join(' and ');
}
