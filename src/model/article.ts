import { z } from 'zod';
import { leadImage } from './image.ts';
import {
  languageTag,
  moment,
  servedPath,
  sitePath,
  slug,
  webAddress,
  plainLine,
  shownLine,
} from './scalars.ts';
import { notice } from './notice.ts';
import { source } from './source.ts';
import { updateNote } from './update-note.ts';

/** The kinds of story, as a reader would name them. */
export const articleKind = z
  .enum([
    'news',
    'analysis',
    'explainer',
    'interview',
    'opinion',
    'profile',
    'brief',
    'correction',
    'live',
  ])
  .meta({ description: 'What kind of story it is.' });

export type ArticleKind = z.infer<typeof articleKind>;

/** What a person named in the byline did. */
export const authorRole = z
  .enum(['reporter', 'photographer', 'illustrator', 'translator', 'editor', 'contributor'])
  .meta({ description: 'What this person did for the story.' });

export type AuthorRole = z.infer<typeof authorRole>;

const author = z
  .union([
    slug.transform((person) => ({ person, role: undefined, in: undefined })),
    z.strictObject({
      person: slug.meta({ description: 'A person in content/people.' }),
      role: authorRole.optional(),
      in: shownLine.optional().meta({ description: 'From where they reported: Shanghai.' }),
    }),
  ])
  .meta({ description: 'A person in content/people, or person and role.' });

const reference = z.union([
  slug.transform((id) => ({ id, link: true })),
  z.strictObject({
    id: slug.meta({ description: 'An entity in content/entities, or a person.' }),
    link: z
      .boolean()
      .default(true)
      .meta({ description: 'false keeps its first mention from linking itself.' }),
  }),
]);

const references = z.array(reference).default([]);

const entityReferences = z
  .strictObject({
    about: references.meta({
      description: 'Entities or people the story is about; the first is its main subject.',
    }),
    mentions: references.meta({ description: 'Others that it names.' }),
  })
  .transform(({ about, mentions }) => ({
    about: about.map(({ id }) => id),
    mentions: mentions.map(({ id }) => id),
    /** Those that are not to link themselves. */
    unlinked: [...about, ...mentions].flatMap(({ id, link }) => (link ? [] : [id])),
  }));

const dek = plainLine.meta({
  description: 'One or two sentences under the headline that say why it matters.',
});

/** The frontmatter of `content/articles/<year>/<slug>/article.mdx`. */
export const article = z
  .strictObject({
    title: plainLine.meta({ description: 'The headline.' }),
    dek: dek.optional(),
    titles: z
      .strictObject({
        lists: plainLine.optional().meta({ description: 'A shorter one for lists of stories.' }),
        sharing: plainLine.optional().meta({ description: 'One for links on other sites.' }),
        search: plainLine
          .optional()
          .meta({ description: 'One for search engines and the name of the window.' }),
      })
      .default({})
      .meta({ description: 'Other headlines than that of the page, where one place needs them.' }),
    byline: shownLine.optional().meta({
      description:
        'The byline in words of your own, which name every author: Emma Lee in Shanghai, with Tomas Wren.',
    }),
    kicker: plainLine
      .optional()
      .meta({ description: 'The few words above the headline; else the section.' }),
    kind: articleKind,
    section: slug.meta({ description: 'A section listed in publication.yaml.' }),
    authors: z
      .array(author)
      .min(1, 'name at least one author')
      .meta({ description: 'The byline, in order.' }),
    published: moment.meta({
      description: 'When the story was first published, with its zone: 2019-09-06T18:30:00+08:00.',
    }),
    coverageEnded: moment.optional().meta({
      description:
        'When live coverage ended: the page says so. Only for stories of kind live, whose entries are files of the folder entries.',
    }),
    lang: languageTag
      .optional()
      .meta({ description: 'Language of the story, if not the publication’s first.' }),
    translationOf: slug.optional().meta({
      description:
        'The story that this one translates, by its folder name; each then leads readers and search engines to the other.',
    }),
    image: leadImage.optional(),
    audio: servedPath.optional().meta({
      description:
        'A recording of the story, as a path of the site: public/audio/kaola.mp3 is /audio/kaola.mp3.',
    }),
    entities: entityReferences.default({ about: [], mentions: [], unlinked: [] }).meta({
      description: 'Entities and people in the story; each is linked at its first mention.',
    }),
    updates: z
      .array(updateNote)
      .default([])
      .meta({ description: 'Notes on what changed after publication.' }),
    notices: z.array(notice).default([]).meta({
      description: 'Notices to readers that change nothing: a warning, a conflict of interest.',
    }),
    sources: z.array(source).default([]).meta({ description: 'Where the facts come from.' }),
    topics: z.array(slug).default([]).meta({
      description: 'What it is about besides its section: topics of content/topics, or entities.',
    }),
    callouts: z.boolean().default(true).meta({
      description:
        'false keeps the boxes of publication.yaml out that stand by themselves: for stories of grief.',
    }),
    storyline: slug.optional().meta({ description: 'A storyline listed in publication.yaml.' }),
    draft: z.boolean().default(false).meta({ description: 'true keeps the story off the site.' }),
    embargo: moment
      .optional()
      .meta({ description: 'The story stays off the site until this time.' }),
    permanentId: slug.optional().meta({
      description:
        'The name of the story’s folder when it was first published, if that has changed since: feeds and short addresses know the story by it for good.',
    }),
    aliases: z.array(sitePath).default([]).meta({ description: 'Old addresses that lead here.' }),
    canonical: webAddress
      .optional()
      .meta({ description: 'Address of the original, if published elsewhere first.' }),
  })
  .meta({ title: 'Article', description: 'The frontmatter of a story.' });

/** The same where every story has a dek, as most newsrooms want it. */
export const articleWithDek = article.extend({ dek });

export type Article = z.infer<typeof article>;
