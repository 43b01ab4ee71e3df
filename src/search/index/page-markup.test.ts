import { expect, test } from 'vitest';
import { pageMarkup } from './page-markup.ts';
import type { SearchRecord } from '../query/search-record.ts';

const record: SearchRecord = {
  type: 'Stories',
  address: '/2019/09/06/kaola/',
  title: 'A “title” & more',
  dek: 'Why it matters',
  day: '2019-09-06',
  names: ['NetEase Kaola', '考拉'],
  about: [],
  mentions: [],
  authors: ['Emma Lee'],
  filters: { section: ['Deals'], quoted: ['Daniel Zhang', 'Jack Ma'] },
};
const page = (main: string) => `<html><body><nav>frame</nav><main id="main">${main}</main></body>`;
const markup = (main: string) => pageMarkup(page(main), record, (character) => character);

test.each([
  ['a name in a link does not cut a sentence', '<p>张<a href="/x/">勇</a>说</p>', /张勇 ~勇说/u],
  ['all speakers are filters', '', /quoted\[content\]" content="Daniel Zhang".*"Jack Ma"/u],
  ['titles are escaped', '', /title\[content\]" content="A ,title,`.* &amp; more"/u],
  ['names of one word are marked', '', /solo\[content\]" content="考拉 ~拉"/u],
  ['dates sort', '', /data-pagefind-sort="date\[content\]" content="2019-09-06"/u],
])('%s', (_, main, expected) => {
  expect(markup(main)).toMatch(expected);
});

test('a page without a main part is refused', () => {
  expect(() => pageMarkup('<html></html>', record, (character) => character)).toThrow(
    '/2019/09/06/kaola/ has no <main>',
  );
});
