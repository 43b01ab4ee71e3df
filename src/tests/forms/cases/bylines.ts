import type { RealForm } from '../real-form.ts';

const text = 'Kaola was sold on Friday.';

/** Bylines, headlines and what stands at the head of a story. */
export const bylineForms: readonly RealForm[] = [
  {
    form: 'one author',
    fields: 'authors: [ada-reed]',
    text,
    shows: ['Ada Reed ()'],
    refused: { fields: 'authors: []', name: 'invalid-value', says: 'ame at least one author' },
  },
  {
    form: 'several roles of one person',
    fields:
      'authors: [{ person: ada-reed, role: reporter }, { person: ada-reed, role: photographer }]',
    text,
    shows: ['Ada Reed (Reporter, Photographer)'],
    refused: {
      fields: 'authors: [{ person: ada-reed, role: writer }]',
      name: 'unknown-choice',
      says: 'reporter',
    },
  },
  {
    form: 'a reporter in a place, with somebody who helped',
    fields:
      'authors: [{ person: ada-reed, in: Shanghai }, { person: lin-wu, role: contributor, in: Hangzhou }]',
    text,
    shows: ['Ada Reed in Shanghai, with Lin Wu in Hangzhou'],
    refused: {
      fields: 'authors: [{ person: ada-reed, city: Shanghai }]',
      name: 'unknown-field',
      says: '',
    },
  },
  {
    form: 'a byline in words of one’s own',
    fields: 'authors: [ada-reed]\nbyline: Ada Reed of The Harbour Post for Dockside',
    text,
    shows: ['Ada Reed of The Harbour Post for Dockside'],
    refused: {
      fields: 'authors: [ada-reed]\nbyline: By our staff',
      name: 'author-not-in-byline',
      says: '',
    },
  },
  {
    form: 'a desk that signs together',
    fields: 'authors: [the-desk]',
    text,
    shows: ['The desk ()', 'Ada Reed, Lin Wu'],
  },
  {
    form: 'an author whose name is kept back',
    fields: 'authors: [a-nurse]',
    text,
    shows: ['A nurse ()', 'She fears for her post.'],
  },
  {
    form: 'a translator',
    fields: 'authors: [ada-reed, { person: lin-wu, role: translator }]',
    text,
    shows: ['Lin Wu (Translator)'],
  },
  {
    form: 'headlines for other places',
    fields:
      'titles: { lists: Sold, sharing: Sold for two billion, search: Kaola sold to Alibaba in 2019 }',
    text,
    shows: ['window: Kaola sold to Alibaba in 2019', 'list: Sold'],
    refused: { fields: 'titles: { seo: Sold }', name: 'unknown-field', says: 'lists' },
  },
  {
    form: 'a story without a dek',
    fields: 'dek: null',
    text,
    shows: ['description: Kaola was sold on Friday.'],
  },
  {
    form: 'a kicker',
    fields: 'kicker: Shops',
    text,
    shows: ['kicker: Shops'],
  },
  {
    form: 'topics, an entity among them',
    fields: 'topics: [retail, kaola]',
    text,
    shows: ['topic: Retail', 'topic: Kaola'],
    refused: { fields: 'topics: [retial]', name: 'unknown-topic', says: 'retail' },
  },
  {
    form: 'live coverage with an entry of its own file',
    fields: 'kind: live',
    text: 'What is known so far.',
    beside: {
      'entries/first-bid.mdx':
        '---\ntitle: A first bid\nat: 2019-09-06T19:00:00+08:00\nauthors: [ada-reed]\nkey: true\n---\n\nAlibaba has named a price.\n',
    },
    shows: ['A first bid', 'Alibaba has named a price.'],
    refused: {
      beside: {
        'entries/first-bid.mdx':
          '---\ntitle: A first bid\nat: 2019-09-06+08:00\nauthors: [ada-reed]\n---\n\nA price.\n',
      },
      name: 'invalid-value',
      says: 'Write the time too',
    },
  },
];
