import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { selfContained, type SiteFile } from './self-contained.ts';
import { subsetFonts } from './subset-fonts.ts';

const files = new Map([
  [
    '/assets/site.css',
    {
      type: 'text/css',
      bytes: Buffer.from(
        'a{src:url("./fonts/f.woff2")}b{src:url(/assets/p.jpg)}@media (scripting:none){i{color:red}}',
      ),
    },
  ],
  ['/assets/fonts/f.woff2', { type: 'font/woff2', bytes: Buffer.from('font') }],
  ['/assets/p.jpg', { type: 'image/jpeg', bytes: Buffer.from('picture') }],
]);

const html = selfContained(
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self'"><link rel="stylesheet" href="/assets/site.css"><link rel="icon" href="/favicon.svg"><script src="/x.js"></script></head><body class="b"><picture><source srcset="/assets/p.avif 820w" sizes="(width >= 90rem) 62rem, 100vw"><img alt="P" src="/assets/p.jpg" srcset="/assets/p.jpg 820w" sizes="(width >= 90rem) 62rem, 100vw"></picture><form action="/search/"></form><a href="/about/">About</a><a href="https://elsewhere.example/">E</a><script>x()</script></body></html>`,
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

test('what stands in attributes is no text, and the policy lets the styles of the file in', () => {
  expect(html).not.toContain('62rem');
  expect(html).not.toContain("'self'");
  expect(html).toContain("style-src 'unsafe-inline'");
  expect(html).toContain('@media (min-width: 0){i{color:red}}');
  expect(html).toContain('<form action="https://ledger.example/search/">');
});

test('links lead to the site, and the page says that it is not published', () => {
  expect(html).toContain('href="https://ledger.example/about/"');
  expect(html).toContain('href="https://elsewhere.example/"');
  expect(html).toContain('<body class="b"><div class="nutgraf-unpublished">');
  expect(html).toContain('未发布');
  expect(html).toContain('noindex');
});

test('fonts have the letters of the page in both cases, and no others', async () => {
  const name = 'source-serif-4-latin-wght-normal.woff2';
  const whole = readFileSync(`node_modules/@fontsource-variable/source-serif-4/files/${name}`);
  const styles: Readonly<Record<string, SiteFile>> = {
    '/assets/a.css': { type: 'text/css', bytes: Buffer.from(`a{src:url(./${name})}`) },
    [`/assets/${name}`]: { type: 'font/woff2', bytes: whole },
  };
  const page = '<link rel="stylesheet" href="/assets/a.css"><p>Kaola 考拉</p>';
  const fonts = await subsetFonts(page, (address) => styles[address]);
  const bytes = fonts.get(`/assets/${name}`)?.bytes ?? whole;
  expect(fonts.size).toBe(1);
  expect(bytes.toString('latin1', 0, 4)).toBe('wOF2');
  expect(bytes.length).toBeLessThan(whole.length / 2);
});
