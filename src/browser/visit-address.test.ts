import { expect, test } from 'vitest';
import { visitAddress } from './visit-address.ts';

const page = 'https://news.example/2026/03/12/kaola/?highlight=secret#p-1';

test.each([
  ['/count', '', 'https://news.example/count?p=%2F2026%2F03%2F12%2Fkaola%2F'],
  ['https://s.example/c?site=1', '', 'https://s.example/c?site=1&p=%2F2026%2F03%2F12%2Fkaola%2F'],
  [
    '/count',
    'https://search.example/?q=private',
    'https://news.example/count?p=%2F2026%2F03%2F12%2Fkaola%2F&r=search.example',
  ],
  [
    '/count',
    'https://news.example/a/',
    'https://news.example/count?p=%2F2026%2F03%2F12%2Fkaola%2F',
  ],
])('a visit is counted at %s, coming from “%s”, by asking for %s', (counter, from, expected) => {
  expect(visitAddress(counter, page, from)).toBe(expected);
});
