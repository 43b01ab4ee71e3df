import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bylineForms } from './cases/bylines.ts';
import { correctionForms } from './cases/corrections.ts';
import { fileForms } from './cases/files.ts';
import { pictureForms } from './cases/pictures.ts';
import { textForms } from './cases/texts.ts';
import type { RealForm } from './real-form.ts';

/** Every form. A new one is a row of one of the tables. */
export const realForms: readonly RealForm[] = [
  ...correctionForms,
  ...bylineForms,
  ...pictureForms,
  ...textForms,
  ...fileForms,
];

/** The name of the story that has a form. */
export function storyIdOf({ form }: RealForm): string {
  return form
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
    .replace(/-$/u, '');
}

/**
 * Writes a newsroom with one story a form.
 *
 * @param slips whether each has its slip, where it has one
 */
export function writeForms(content: string, slips: boolean): void {
  const files = { ...newsroom };
  for (const form of realForms) {
    const { refused } = form;
    const given = slips && refused !== undefined ? { ...form, ...refused } : form;
    const folder = `articles/2019/${storyIdOf(form)}`;
    files[`${folder}/article.mdx`] = mdxOf(form.form, given);
    files[`${folder}/market.svg`] = drawing;
    for (const [name, text] of Object.entries(given.beside ?? {}))
      files[`${folder}/${name}`] = text;
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"><path fill="#9ab" d="M0 0h80v60H0z"/></svg>\n';

/** What every story has, unless its own fields say otherwise. */
const usual = {
  title: (form: string) => `title: 'The story of ${form}'`,
  dek: () => 'dek: One of many forms.',
  kind: () => 'kind: news',
  section: () => 'section: business',
  authors: () => 'authors: [ada-reed]',
  published: () => 'published: 2019-09-06T18:30:00+08:00',
};

function mdxOf(form: string, { fields = '', text }: Pick<RealForm, 'fields' | 'text'>): string {
  const own = fields === 'dek: null' ? '' : fields;
  const lines = Object.entries(usual).flatMap(([name, line]) =>
    new RegExp(`^${name}:`, 'mu').test(fields) ? [] : [line(form)],
  );
  return `---\n${[...lines, own].filter((line) => line !== '').join('\n')}\n---\n\n${text}\n`;
}

const newsroom: Record<string, string> = {
  'publication.yaml': `name: The Harbour Post
tagline: News of trade
url: https://harbour.example
languages: [en]
timeZone: Asia/Shanghai
deks: optional
sections:
  - { id: business, title: Business, description: Companies and deals. }
callouts:
  - { id: tips, title: Have you seen something?, text: Tell the desk. }
policies: [about]
`,
  'people/ada-reed.yaml': 'name: Ada Reed\ndescription: Reporter\n',
  'people/lin-wu.yaml': 'name: Lin Wu\ndescription: Reporter\n',
  'people/the-desk.yaml':
    'name: The desk\nkind: collective\nmembers: [ada-reed, lin-wu]\ndescription: All of us.\n',
  'people/a-nurse.yaml':
    'name: A nurse\nkind: unnamed\nunnamedBecause: She fears for her post.\ndescription: Works at a clinic.\n',
  'entities/kaola.yaml': 'name: Kaola\nkind: organisation\ndescription: A shop.\n',
  'topics/retail.yaml': 'name: Retail\ndescription: Shops.\n',
  'pages/about.mdx': '---\ntitle: About\ndek: Who we are.\n---\n\nWe report on trade.\n',
};
