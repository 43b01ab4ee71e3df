/**
 * nginx serves the built site with the snippet that we give for it. Where there is no nginx, the
 * snippet is read by its grammar only, and the test says so.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { aliasRedirects } from '../../page-objects/alias-redirects.ts';
import { nginxSnippet } from '../../syndication/hosts/nginx-snippet.ts';
import { headersOf, siteHeaders } from '../../syndication/hosts/site-headers.ts';
import { belowSite, fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { directivesOf } from './directives-of.ts';
import { freePort, whenAnswered } from './local-port.ts';

const nginx = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/usr/bin/nginx'].find(existsSync);
const newsroom = await loadFixture();
const { publication } = newsroom;
const redirects = aliasRedirects(newsroom);
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-nginx-'));
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const server of running) {
    const ended = new Promise((fulfil) => server.once('exit', fulfil));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

describe.each([
  ['/', fixtureSite],
  ['/news/', belowSite],
])('a site at %s', (below, site) => {
  const rules = siteHeaders({ ...publication, url: `https://ledger.example${below.slice(0, -1)}` });
  const snippet = nginxSnippet({ below, rules, redirects });

  test('the snippet is what nginx reads', () => {
    const directives = directivesOf(snippet);
    expect(directives.map(([name]) => name)).toContain(`error_page`);
    const locations = directives.filter(([name]) => name === 'location');
    expect(locations.length).toBeGreaterThan(redirects.length + 5);
    const heads = locations.map((words) => words.join(' '));
    expect(new Set(heads).size).toBe(heads.length);
  });

  test(nginx === undefined ? 'there is no nginx here to try it' : 'nginx serves it', async () => {
    if (nginx === undefined) return;
    const at = await startNginx(nginx, below, resolve(site), snippet);
    const get = (path: string) =>
      fetch(`${at}${below}${path}`, { redirect: 'manual', headers: { 'Accept-Encoding': 'gzip' } });
    const html = /^text\/html; charset=utf-8$/u;
    const story = '2026/03/12/brightwater-sold/';
    const home = await (await get('')).text();
    const [styles = '', script = ''] = ['css', 'js'].map(
      (end) => new RegExp(`assets/BaseLayout[\\w.-]+\\.${end}`, 'u').exec(home)?.[0] ?? '',
    );
    const rows: readonly (readonly [path: string, status: number, type: RegExp])[] = [
      ['', 200, html],
      [story, 200, html],
      [`${story}annotations.jsonld`, 200, /^application\/ld\+json$/u],
      [`${story.slice(0, -1)}.md`, 200, /^text\/markdown; charset=utf-8$/u],
      [`${story}ninjs.json`, 200, /^application\/json$/u],
      ['feed.xml', 200, /^application\/xml; charset=utf-8$/u],
      ['feed.json', 200, /^application\/feed\+json$/u],
      ['manifest.webmanifest', 200, /^application\/manifest\+json$/u],
      ['oembed/brightwater-sold.json', 200, /^application\/json$/u],
      ['embed/brightwater-sold/', 200, html],
      [styles, 200, /^text\/css/u],
      [script, 200, /^(?:application|text)\/javascript/u],
      ['favicon.svg', 200, /^image\/svg\+xml$/u],
      ['no-such-page/', 404, html],
      ['assets/', 404, html],
      ['_headers', 404, html],
    ];
    for (const [path, status, type] of rows) {
      const response = await get(path);
      const text = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(response.headers.get('content-type')).toMatch(type);
      expect(text.includes('<!DOCTYPE html>')).toBe(type === html);
      const promised = { 'Cache-Control': 'no-cache', ...headersOf(`${below}${path}`, rules) };
      for (const [name, value] of Object.entries(
        status === 200 ? promised : headersOf(below, rules),
      ))
        expect([path, name, response.headers.get(name)]).toEqual([path, name, value]);
    }
    const old = await get('brightwater/');
    expect([old.status, old.headers.get('location')]).toEqual([301, `${below}${story}`]);
    const bare = await get('2026/03/12/brightwater-sold?a=b');
    expect([bare.status, bare.headers.get('location')]).toEqual([301, `${below}${story}?a=b`]);
    // Archives have addresses in their own letters, and with spaces.
    for (const path of ['旧闻/岚湾%20航线/', '2025/%E8%88%AA%E7%BA%BF.html/']) {
      const archived = await get(path);
      const to = `${below}2025/11/05/lanwan-hangxian/`;
      expect([path, archived.status, archived.headers.get('location')]).toEqual([path, 301, to]);
    }
    const short = await get('s/brightwater-sold/');
    expect([short.status, short.headers.get('location')]).toEqual([301, `${below}${story}`]);
    const again = { 'If-None-Match': (await get('')).headers.get('etag') ?? 'none' };
    const unchanged = await fetch(`${at}${below}`, { headers: again });
    expect([unchanged.status, unchanged.headers.get('cache-control')]).toEqual([304, 'no-cache']);
    for (const path of ['', 'feed.xml', `${story.slice(0, -1)}.md`, 'feed.json'])
      expect([path, (await get(path)).headers.get('content-encoding')]).toEqual([path, 'gzip']);
  });
});

test('nginx reads the block of the handbook, whichever version of it is here', () => {
  const page = readFileSync('src/handbook/own-server.md', 'utf8');
  const block = /^```nginx\n(.*?)^```$/msu.exec(page)?.[1] ?? '';
  expect(directivesOf(block).map(([name]) => name)).toContain('include');
  if (nginx === undefined) return;
  const own = mkdtempSync(join(folder, 'block-'));
  writeFileSync(join(own, 'site.conf'), '');
  const here = block
    .replaceAll('/srv/site', own)
    .replace(/(?: *ssl_certificate.*\n)+/u, '  ssl_reject_handshake on;\n');
  writeFileSync(join(own, 'nginx.conf'), `pid ${own}/pid;\nevents { }\nhttp {\n${here}}\n`);
  const options = ['-t', '-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr'];
  expect(spawnSync(nginx, options, { encoding: 'utf8' }).stderr).toContain('syntax is ok');
});

/** Starts nginx on a free port with a folder that holds the site where its address says. */
async function startNginx(
  program: string,
  below: string,
  site: string,
  snippet: string,
): Promise<string> {
  const own = mkdtempSync(join(folder, 'server-'));
  const root = below === '/' ? site : join(own, 'root');
  if (below !== '/') {
    mkdirSync(root);
    symlinkSync(site, join(root, below.slice(1, -1)));
  }
  const port = await freePort();
  writeFileSync(join(own, 'site.conf'), snippet);
  writeFileSync(
    join(own, 'nginx.conf'),
    `daemon off; master_process off; pid ${own}/pid; error_log stderr;
events { }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`).join('\n  ')}
  server { listen 127.0.0.1:${port}; root ${root}; include ${own}/site.conf; }
}
`,
  );
  const options = ['-p', own, '-c', join(own, 'nginx.conf'), '-e', 'stderr'];
  const tried = spawnSync(program, ['-t', ...options], { encoding: 'utf8' });
  expect(tried.stderr).toContain('test is successful');
  const server = spawn(program, options, { stdio: 'ignore' });
  running.push(server);
  return await whenAnswered(`http://127.0.0.1:${port}`);
}
