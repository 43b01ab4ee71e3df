/** A newsroom of a few stories as a value that edits change, and its files. */
import type { Offer } from '../../model/publication.ts';

export interface SmallStory {
  slug: string;
  title: string;
  day: string;
  section: 'business' | 'culture';
  author: string;
  about: string;
  paragraphs: string[];
  /** Slugs of stories that its text links to. */
  links: string[];
  /** Notes on it, by their words. */
  notes: string[];
  /** How wide its picture is; 0 if it has none. */
  picture: number;
  hasRemark: boolean;
  embargo: string | undefined;
  /** The slug of the story that it translates, into French. */
  translates: string | undefined;
  aliases: string[];
  /** What its folder was called at first, if that has changed. */
  permanentId: string | undefined;
}

export interface SmallNewsroom {
  stories: SmallStory[];
  /** Names of entities and people, by id. */
  entities: Map<string, string>;
  people: Map<string, { name: string; organisation: string }>;
  /** What is offered of stories. */
  offers: Offer[];
  /** The moment of the build. */
  now: string;
  /** What was added to templates and styles, by their paths from the root of the repository. */
  templates: Map<string, string>;
}

/** A newsroom in which every sort of edit has something to change. */
export function firstNewsroom(): SmallNewsroom {
  const story = (number: number, changed: Partial<SmallStory> = {}): SmallStory => ({
    slug: `story-${number}`,
    title: `The story of number ${number}`,
    day: `2019-0${number}-11`,
    section: number % 2 === 0 ? 'business' : 'culture',
    author: number % 3 === 0 ? 'ada-reed' : 'bo-li',
    about: number % 2 === 0 ? 'kaola' : 'netease',
    paragraphs: [`Kaola and NetEase met, for the time of number ${number}.`],
    links: [],
    notes: [],
    picture: 0,
    hasRemark: false,
    embargo: undefined,
    translates: undefined,
    aliases: [],
    permanentId: undefined,
    ...changed,
  });
  return {
    stories: [
      story(1, { picture: 640, hasRemark: true }),
      story(2, { links: ['story-1'] }),
      story(3, { notes: ['A number was added.'] }),
      story(4, { links: ['story-3'], hasRemark: true }),
      // Over when time has passed once.
      story(5, { embargo: '2027-01-01T00:00:00Z' }),
      story(6, { translates: 'story-2', aliases: ['/old/'] }),
    ],
    entities: new Map([
      ['kaola', 'Kaola'],
      ['netease', 'NetEase'],
    ]),
    people: new Map([
      ['ada-reed', { name: 'Ada Reed', organisation: 'kaola' }],
      ['bo-li', { name: 'Bo Li', organisation: 'netease' }],
    ]),
    offers: ['ninjs', 'markdown', 'cards', 'short-addresses'],
    now: '2026-11-25T00:00:00Z',
    templates: new Map(),
  };
}

/** The files of a newsroom, by their paths in the content folder. */
export function filesOf(newsroom: SmallNewsroom): Map<string, string> {
  const { stories, entities, people, offers } = newsroom;
  const settings = `${publication}offers: [${offers.join(', ')}]\n`;
  const files = new Map([['publication.yaml', settings]]);
  for (const [id, name] of entities)
    files.set(`entities/${id}.yaml`, `name: ${name}\nkind: organisation\ndescription: A firm.\n`);
  for (const [id, { name, organisation }] of people)
    files.set(
      `people/${id}.yaml`,
      `name: ${name}\ndescription: Reporter\npositions:\n  - title: reporter\n    organisation: ${organisation}\n    from: '2018'\n`,
    );
  for (const story of stories) {
    const folder = `articles/${story.day.slice(0, 4)}/${story.slug}`;
    files.set(`${folder}/article.mdx`, sourceOf(story));
    if (story.picture > 0) files.set(`${folder}/chart.svg`, drawing(story.picture));
    if (story.hasRemark) files.set(`${folder}/annotations.yaml`, remarkOn(story));
  }
  return files;
}

const publication = `name: The Small Post
tagline: A few stories
url: https://small.example
languages: [en, fr]
ai: search-only
timeZone: Asia/Shanghai
sections:
  - id: business
    title: Business
    description: Companies.
  - id: culture
    title: Culture
    description: The arts.
`;

function sourceOf(story: SmallStory): string {
  const { title, day, section, author, about, paragraphs, links, notes, picture, embargo } = story;
  const { translates, aliases, permanentId } = story;
  const updates = notes.map(
    (note, index) =>
      `  - id: note-${index + 1}\n    kind: update\n    at: ${day}T12:00:00+08:00\n    note: ${note}\n`,
  );
  return [
    `---\ntitle: ${title}\ndek: What is told here.\nkind: news\nsection: ${section}\n`,
    `authors: [${author}]\npublished: ${day}T10:00:00+08:00\nentities:\n  about: [${about}]\n`,
    embargo === undefined ? '' : `embargo: ${embargo}\n`,
    translates === undefined ? '' : `lang: fr\ntranslationOf: ${translates}\n`,
    permanentId === undefined ? '' : `permanentId: ${permanentId}\n`,
    aliases.length === 0 ? '' : `aliases: [${aliases.join(', ')}]\n`,
    updates.length === 0 ? '' : `updates:\n${updates.join('')}`,
    `---\n\n${paragraphs.join('\n\n')}\n`,
    ...links.map((slug) => `\nMore is in [another story](story:${slug}).\n`),
    picture === 0 ? '' : '\n<Figure src="./chart.svg" alt="Some bars" credit="The Small Post" />\n',
  ].join('');
}

/** A picture of some bars. */
export function drawing(width: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="300"><rect width="9" height="9"/></svg>\n`;
}

function remarkOn({ author, day }: SmallStory): string {
  return `annotations:
  - id: remark
    kind: note
    by: ${author}
    at: ${day}T11:00:00+08:00
    note: A remark on the words.
    target:
      exact: met
`;
}
