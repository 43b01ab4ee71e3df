/** A tiny sound newsroom. Every broken input is this one with a slip in it. */

/** The story that most slips are made in. */
export const storyFile = 'articles/2019/kaola-deal/article.mdx';

const storyFields = {
  title: 'title: Alibaba buys Kaola',
  dek: 'dek: The deal joins two shops.',
  kind: 'kind: news',
  section: 'section: business',
  authors: 'authors: [ada-reed]',
  published: 'published: 2019-09-06T18:30:00+08:00',
  entities: 'entities:\n  about: [kaola]\n  mentions: [alibaba]',
};

type StoryField = keyof typeof storyFields;

const storyBody = 'Alibaba bought Kaola on Friday.\n';

/** The story with another body. */
export function body(text: string): Record<string, string> {
  return { [storyFile]: mdx(storyFields, text) };
}

/** The story with other fields (an empty text leaves one out), and perhaps another body. */
export function fields(
  changed: Readonly<Partial<Record<StoryField | 'more', string>>>,
  text = storyBody,
): Record<string, string> {
  const all = Object.entries({ ...storyFields, ...changed }).filter(([, line]) => line !== '');
  return { [storyFile]: mdx(Object.fromEntries(all), text) };
}

/** A second story. */
export function otherStory(path: string, more = '', text = storyBody): Record<string, string> {
  return { [path]: mdx({ ...storyFields, ...(more !== '' && { more }) }, text) };
}

export const baseFiles: Readonly<Record<string, string>> = {
  'publication.yaml': `name: The Harbour Post
tagline: News of trade
url: https://harbour.example
languages: [en]
timeZone: Asia/Shanghai
sections:
  - id: business
    title: Business
    description: Companies and deals.
storylines:
  - id: kaola-sale
    title: The sale of Kaola
    description: How it came about.
policies: [about]
storiesWithCode: [kaola-deal]
`,
  'people/ada-reed.yaml': 'name: Ada Reed\ndescription: Reporter\n',
  'entities/kaola.yaml': 'name: Kaola\nkind: organisation\ndescription: A shop.\n',
  'entities/alibaba.yaml': 'name: Alibaba\nkind: organisation\ndescription: A group of shops.\n',
  'pages/about.mdx': '---\ntitle: About\ndek: Who we are.\n---\n\nWe report on trade.\n',
  'articles/2019/kaola-deal/market.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 6"/>\n',
  [storyFile]: mdx(storyFields, storyBody),
};

function mdx(fields: Readonly<Record<string, string>>, body: string): string {
  return `---\n${Object.values(fields).join('\n')}\n---\n\n${body}`;
}
