import { expect, test } from 'vitest';
import { selfContained } from './self-contained.ts';

const files = new Map([
  ['/assets/site.css', { type: 'text/css', bytes: Buffer.from('a{src:url("/assets/f.woff2")}') }],
  ['/assets/f.woff2', { type: 'font/woff2', bytes: Buffer.from('font') }],
  ['/assets/p.jpg', { type: 'image/jpeg', bytes: Buffer.from('picture') }],
]);

const html = selfContained(
  `<!doctype html><html><head><link rel="stylesheet" href="/assets/site.css"><link rel="icon" href="/favicon.svg"><script src="/x.js"></script></head><body class="b"><picture><source srcset="/assets/p.avif 820w"><img alt="P" src="/assets/p.jpg" srcset="/assets/p.jpg 820w" sizes="100vw"></picture><a href="/about/">About</a><a href="https://elsewhere.example/">E</a><script>x()</script></body></html>`,
  { read: (address) => files.get(address), site: 'https://ledger.example' },
);

test('styles, fonts and pictures are in the file', () => {
  expect(html).toContain(`url(data:font/woff2;base64,${Buffer.from('font').toString('base64')})`);
  expect(html).toContain(
    `src="data:image/jpeg;base64,${Buffer.from('picture').toString('base64')}"`,
  );
});

test('nothing is loaded, and no script runs', () => {
  expect(html).not.toMatch(/<script|<link|srcset|(?:src|href)="\//u);
});

test('links lead to the site, and the page says that it is not published', () => {
  expect(html).toContain('href="https://ledger.example/about/"');
  expect(html).toContain('href="https://elsewhere.example/"');
  expect(html).toContain('<body class="b"><div class="nutgraf-unpublished">');
  expect(html).toContain('未发布');
  expect(html).toContain('noindex');
});
