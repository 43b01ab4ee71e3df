/**
 * `npm run headers -- nginx` (or `caddy`): what a server of one’s own has to be told of the site, its
 * headers and redirects; printed, or written to the file that is named next.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadNewsroom } from '../src/newsroom/load-newsroom.ts';
import { aliasRedirects } from '../src/page-objects/alias-redirects.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { caddySnippet } from '../src/syndication/hosts/caddy-snippet.ts';
import { nginxSnippet } from '../src/syndication/hosts/nginx-snippet.ts';
import { siteHeaders } from '../src/syndication/hosts/site-headers.ts';
import { printableLines } from '../src/text/printable.ts';
import { sitePathOf } from '../src/text/addresses/site-address.ts';
import { readOptions } from './read-options.ts';

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    now: { type: 'string', default: new Date().toISOString() },
    url: { type: 'string' },
  },
});
const [server = '', file] = positionals;
const snippets = new Map([
  ['nginx', nginxSnippet],
  ['caddy', caddySnippet],
]);
const snippet = snippets.get(server);

if (snippet === undefined) {
  console.error('Name the server: npm run headers -- nginx, or npm run headers -- caddy');
  process.exitCode = 1;
} else {
  const loaded = await loadNewsroom({
    root: process.cwd(),
    content: resolve(values.content),
    now: Date.parse(values.now),
    url: values.url,
  });
  if (loaded.status === 'broken') {
    console.error(printableLines(formatProblems(loaded.problems)));
    process.exitCode = 1;
  } else {
    const { newsroom } = loaded;
    const below = sitePathOf(newsroom.publication.url);
    const text = snippet({
      below,
      rules: siteHeaders(newsroom.publication),
      redirects: aliasRedirects(newsroom),
    });
    if (file === undefined) process.stdout.write(text);
    else writeFileSync(file, text);
  }
}
