/**
 * Caddy serves the built site with the block of the handbook and the snippet that we give for it, where
 * there is a Caddy.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { aliasRedirects } from '../../page-objects/alias-redirects.ts';
import { caddySnippet } from '../../syndication/hosts/caddy-snippet.ts';
import { headersOf, siteHeaders } from '../../syndication/hosts/site-headers.ts';
import { fixtureSite, loadFixture } from '../support/fixture-site.ts';
import { freePort, whenAnswered } from './local-port.ts';

const caddy = ['/usr/bin/caddy', '/usr/local/bin/caddy'].find(existsSync);
const newsroom = await loadFixture();
const folder = mkdtempSync(join(tmpdir(), 'nutgraf-caddy-'));
const running: ChildProcess[] = [];

afterAll(async () => {
  for (const server of running) {
    const ended = new Promise((fulfil) => server.once('exit', fulfil));
    server.kill('SIGTERM');
    await ended;
  }
  rmSync(folder, { recursive: true });
});

test(caddy === undefined ? 'there is no Caddy here to try it' : 'Caddy serves it', async () => {
  if (caddy === undefined) return;
  const rules = siteHeaders({ ...newsroom.publication, url: 'https://ledger.example' });
  const redirects = aliasRedirects(newsroom);
  writeFileSync(join(folder, 'site.caddy'), caddySnippet({ below: '/', rules, redirects }));
  symlinkSync(resolve(fixtureSite), join(folder, 'current'));
  const port = await freePort();
  const page = readFileSync('src/handbook/own-server.md', 'utf8');
  const block = /^```caddyfile\n(.*?)^```$/msu.exec(page)?.[1] ?? '';
  const here = block
    .replace('harbour.example', `http://127.0.0.1:${port}`)
    .replaceAll('/srv/site', folder);
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n  admin off\n}\n${here}`);
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  const options = ['run', '--config', file, '--adapter', 'caddyfile'];
  running.push(spawn(caddy, options, { stdio: 'ignore', env }));
  const at = await whenAnswered(`http://127.0.0.1:${port}`);
  const get = (path: string, headers: Record<string, string> = { 'Accept-Encoding': 'gzip' }) =>
    fetch(`${at}${path}`, { redirect: 'manual', headers });
  const html = /^text\/html; charset=utf-8$/u;
  const story = '/2026/03/12/brightwater-sold/';
  const rows: readonly (readonly [path: string, status: number, type: RegExp])[] = [
    ['/', 200, html],
    [story, 200, html],
    [`${story}annotations.jsonld`, 200, /^application\/ld\+json$/u],
    ['/feed.xml', 200, /^application\/xml; charset=utf-8$/u],
    ['/no-such-page/', 404, html],
    // A missing file is not missing for the year for which those that are there may be kept.
    ['/assets/gone.css', 404, html],
    [`${story}gone.jsonld`, 404, html],
  ];
  for (const [path, status, type] of rows) {
    const response = await get(path);
    const { headers } = response;
    expect([path, response.status, headers.get('content-encoding')]).toEqual([
      path,
      status,
      'gzip',
    ]);
    expect(headers.get('content-type')).toMatch(type);
    const promised = { 'Cache-Control': 'no-cache', ...headersOf(path, rules) };
    for (const [name, value] of Object.entries(status === 200 ? promised : headersOf('/', rules)))
      expect([path, name, headers.get(name)]).toEqual([path, name, value]);
    if (status === 404) expect(headers.get('cache-control')).toBe('no-cache');
  }
  const unchanged = await get('/', {
    'If-None-Match': (await get('/', {})).headers.get('etag') ?? 'none',
  });
  expect(unchanged.status).toBe(304);
  const old = await get('/brightwater/');
  expect([old.status, old.headers.get('location')]).toEqual([301, story]);
});
