import { baseFiles, fields, otherStory, storyFile } from '../base.ts';
import type { BrokenInput } from '../broken-input.ts';

const story = baseFiles[storyFile] ?? '';

/** Files that are in the wrong place, under the wrong name, or cannot be read. */
export const fileSlips: readonly BrokenInput[] = [
  {
    slip: 'a newsroom without settings',
    files: { 'publication.yaml': undefined },
    problems: [
      {
        name: 'missing-publication',
        file: 'publication.yaml',
        message: 'There is no publication.yaml.',
        fix: 'Create it with name:, tagline:, url:, languages:, timeZone: and sections:.',
      },
    ],
  },
  {
    slip: 'a story with a slip of the pen in its file name',
    files: { 'articles/2019/later/artcle.mdx': story },
    problems: [
      {
        name: 'misplaced-file',
        file: 'articles/2019/later/artcle.mdx',
        message: 'Nothing reads a file called artcle.mdx here.',
        fix: 'Rename it to content/articles/2019/later/article.mdx',
      },
    ],
  },
  {
    slip: 'a story with the ending of ordinary Markdown',
    files: { 'articles/2019/later/article.md': story },
    problems: [
      {
        name: 'misplaced-file',
        file: 'articles/2019/later/article.md',
        message: 'Nothing reads a file called article.md here.',
        fix: 'Rename it to content/articles/2019/later/article.mdx',
      },
    ],
  },
  {
    slip: 'a story without a folder of its own',
    files: { 'articles/2019/later.mdx': story },
    problems: [
      {
        name: 'misplaced-file',
        file: 'articles/2019/later.mdx',
        message: 'Nothing reads a file called later.mdx here.',
        fix: 'Rename it to content/articles/2019/later/article.mdx',
      },
    ],
  },
  {
    slip: 'a person with the short ending of YAML',
    files: { 'people/jack-ma.yml': 'name: Jack Ma\ndescription: Founder\n' },
    problems: [
      {
        name: 'misplaced-file',
        file: 'people/jack-ma.yml',
        message: 'Nothing reads a file called jack-ma.yml here.',
        fix: 'Rename it to content/people/jack-ma.yaml',
      },
    ],
  },
  {
    slip: 'an author with the short ending of YAML, whom a story names',
    files: {
      'people/ada-reed.yaml': undefined,
      'people/ada-reed.yml': baseFiles['people/ada-reed.yaml'],
    },
    problems: [
      {
        name: 'misplaced-file',
        file: 'people/ada-reed.yml',
        message: 'Nothing reads a file called ada-reed.yml here.',
        fix: 'Rename it to content/people/ada-reed.yaml',
      },
    ],
  },
  {
    slip: 'settings with the short ending of YAML',
    files: {
      'publication.yaml': undefined,
      'publication.yml': baseFiles['publication.yaml'],
    },
    problems: [
      {
        name: 'misplaced-file',
        file: 'publication.yml',
        message: 'Nothing reads a file called publication.yml here.',
        fix: 'Rename it to content/publication.yaml',
      },
    ],
  },
  {
    slip: 'a folder with a slip of the pen',
    files: { 'entitites/jd.yaml': 'name: JD\nkind: organisation\ndescription: A shop.\n' },
    problems: [
      {
        name: 'misplaced-file',
        file: 'entitites/jd.yaml',
        message: 'Nothing reads a file called jd.yaml here.',
        fix: 'Rename it to content/entities/jd.yaml',
      },
    ],
  },
  {
    slip: 'notes beside no story',
    files: { 'articles/2019/later/anotations.yaml': 'x: 1\n' },
    problems: [
      {
        name: 'misplaced-file',
        file: 'articles/2019/later/anotations.yaml',
        message: 'Nothing reads a file called anotations.yaml here.',
        fix: 'Rename it to content/articles/2019/later/annotations.yaml',
      },
    ],
  },
  {
    slip: 'a name with capitals and an underscore',
    files: { 'people/Jack_Ma.yaml': 'name: Jack Ma\ndescription: Founder\n' },
    problems: [
      {
        name: 'bad-name',
        file: 'people/Jack_Ma.yaml',
        message: 'The name “Jack_Ma” cannot be part of an address.',
        fix: 'Rename the file to jack-ma: lower-case letters, digits and hyphens.',
      },
    ],
  },
  {
    slip: 'two stories with folders of one name',
    files: otherStory('articles/2020/kaola-deal/article.mdx'),
    problems: [
      {
        name: 'duplicate-slug',
        file: 'articles/2020/kaola-deal/article.mdx',
        message: 'The name “kaola-deal” is taken by content/articles/2019/kaola-deal/article.mdx.',
        fix: 'Rename this folder, for instance to kaola-deal-2.',
      },
    ],
  },
  {
    slip: 'a person and an entity of one name',
    files: { 'entities/ada-reed.yaml': 'name: Ada Reed\nkind: person\ndescription: Reporter.\n' },
    problems: [
      {
        name: 'duplicate-name',
        file: 'entities/ada-reed.yaml',
        message: '“ada-reed” is the name of a person too, in content/people/ada-reed.yaml.',
        fix: 'Rename one of the two files, or keep only the person.',
      },
    ],
  },
  {
    slip: 'two sources with one id',
    files: fields({
      more: 'sources:\n  - id: talk\n    kind: interview\n    title: A talk\n  - id: ▸talk\n    kind: interview\n    title: Another talk',
    }),
    problems: [
      {
        name: 'duplicate-id',
        message: 'The id “talk” stands twice among the sources.',
        fix: 'Rename one of the two, for instance to talk-2.',
      },
    ],
  },
  {
    slip: 'an alias that is the address of a page',
    files: fields({ more: 'aliases:\n  - /old/\n  - ▸/about/' }),
    problems: [
      {
        name: 'address-taken',
        message: 'The address /about/ belongs to content/pages/about.mdx already.',
        fix: 'Delete the alias, or correct it.',
      },
    ],
  },
  {
    slip: 'a page whose address is the site’s own',
    files: { 'pages/people.mdx': '---\ntitle: People\ndek: Who is who.\n---\n\nNames.\n' },
    problems: [
      {
        name: 'address-taken',
        file: 'pages/people.mdx',
        message: 'The address /people/ belongs to the site itself already.',
        fix: 'Give this file another name.',
      },
    ],
  },
];
