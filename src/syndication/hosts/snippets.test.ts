import { expect, test } from 'vitest';
import { caddySnippet } from './caddy-snippet.ts';
import { nginxSnippet } from './nginx-snippet.ts';
import { siteHeaders } from './site-headers.ts';

const siteAt = (below: string) => ({ url: `https://name.example${below.slice(0, -1)}` });

const redirects = [{ from: '/%E6%97%A7%20a/', to: '/2026/%E6%96%B0/' }];
const settingOf = (below: string) => ({ below, rules: siteHeaders(siteAt(below)), redirects });

test.each([
  ['nginx', nginxSnippet, '/', 'location = "/旧 a/" {', 'return 301 "/2026/%E6%96%B0/";'],
  ['nginx', nginxSnippet, '/news/', 'location = "/news/旧 a/" {', 'return 301 "/news/2026/'],
  [
    'nginx',
    nginxSnippet,
    '/news/',
    'location = /news {',
    'error_page 403 404 =404 /news/404.html;',
  ],
  ['caddy', caddySnippet, '/', 'redir "/旧 a/" "/2026/%E6%96%B0/" 301', 'rewrite * /404.html'],
  ['caddy', caddySnippet, '/news/', 'redir /news /news/ 301', '  path /news/*'],
])('%s is told of old addresses and missing pages of a site at %#', (_, write, below, ...lines) => {
  const snippet = write(settingOf(below));
  for (const line of lines) expect(snippet).toContain(line);
});

test.each([
  ['nginx', nginxSnippet],
  ['caddy', caddySnippet],
])('%s is told every header of the table, and closes what it opens', (server, write) => {
  const snippet = write(settingOf('/'));
  for (const { headers } of siteHeaders(siteAt('/')))
    for (const [name, value] of Object.entries(headers))
      // nginx is told the type of a file and its charset apart.
      expect(snippet).toContain(
        name === 'Content-Type' && server === 'nginx'
          ? `default_type "${value.split(';')[0]}"`
          : `${name} "${value}"`,
      );
  const opened = snippet.split('\n').filter((line) => line.endsWith('{')).length;
  const closed = snippet.split('\n').filter((line) => line.trim() === '}').length;
  expect(opened).toBe(closed);
});
