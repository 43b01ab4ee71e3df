import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHeadersFile } from '../../src/syndication/hosts/headers-file.ts';
import { headersOf, siteHeaders } from '../../src/syndication/hosts/site-headers.ts';
import { startServer, type RunningServer } from './start-server.ts';

const files = {
  'site/index.html': 'home',
  'site/404.html': 'lost',
  'site/2019/kaola/index.html': 'story',
  'site/2019/kaola/annotations.jsonld': '{}',
  'site/网易/index.html': 'netease',
  'site/pagefind/wasm.en.pagefind': 'index',
  'site/pagefind/search.wasm': 'wasm',
  'site/feed.xml': '<rss/>',
  'site-of-another/secret.txt': 'secret',
  'secret.txt': 'secret',
  'site/.nutgraf-site.json': 'mark',
  'site/.well-known/security.txt': 'contact',
  'site/assets/style.1a2b3c.css': 'a'.repeat(5000),
};

let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nutgraf-server-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  server = await startServer({ root: join(folder, 'site') });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Sends the address as it is: `fetch` would tidy `..` away before the server saw it. */
function get(
  path: string,
  method = 'GET',
  headers: Record<string, string> = {},
  port = server.port,
) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (fulfil, reject) => {
      request({ port, host: 'localhost', path, method, headers }, (response) => {
        let text = '';
        response.on('data', (chunk: Buffer) => (text += chunk.toString()));
        response.on('end', () => {
          fulfil({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      })
        .on('error', reject)
        .end();
    },
  );
}

test.each([
  ['/', 200, 'home', 'text/html; charset=utf-8'],
  ['/?q=kaola', 200, 'home', 'text/html; charset=utf-8'],
  ['/2019/kaola/', 200, 'story', 'text/html; charset=utf-8'],
  ['/%E7%BD%91%E6%98%93/', 200, 'netease', 'text/html; charset=utf-8'],
  ['/2019/kaola/annotations.jsonld', 200, '{}', 'application/ld+json'],
  ['/pagefind/wasm.en.pagefind', 200, 'index', 'application/octet-stream'],
  ['/pagefind/search.wasm', 200, 'wasm', 'application/wasm'],
  ['/feed.xml', 200, '<rss/>', 'application/xml; charset=utf-8'],
  ['/.well-known/security.txt', 200, 'contact', 'text/plain; charset=utf-8'],
  ['/no-such-story/', 404, 'lost', 'text/html; charset=utf-8'],
  ['/feed.xml/', 404, 'lost', 'text/html; charset=utf-8'],
  ['/.nutgraf-site.json', 404, 'lost', 'text/html; charset=utf-8'],
])('%s is answered with %i %s', async (path, status, text, type) => {
  const response = await get(path);
  expect([response.status, response.text]).toEqual([status, text]);
  expect(response.headers['content-type']).toBe(type);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/2019/../../secret.txt',
  '/../site-of-another/secret.txt',
  '/%00',
  '/%zz',
])('%s does not lead out of the folder', async (path) => {
  const response = await get(path);
  expect([400, 403, 404]).toContain(response.status);
  expect(response.text).not.toContain('secret');
});

test('a folder without its slash is redirected, its query kept', async () => {
  const response = await get('/2019/kaola?page=2');
  expect(response.status).toBe(301);
  expect(response.headers['location']).toBe('/2019/kaola/?page=2');
});

test('a redirect never leaves the host', async () => {
  const response = await get('//2019/kaola');
  expect(response.headers['location']).toBe('/2019/kaola/');
});

test('a file that the browser has is not sent again', async () => {
  const first = await get('/feed.xml');
  const second = await get('/feed.xml', 'GET', { 'If-None-Match': String(first.headers['etag']) });
  expect([second.status, second.text]).toEqual([304, '']);
});

test('HEAD gives the length and no body; POST is refused', async () => {
  const head = await get('/feed.xml', 'HEAD');
  expect([head.status, head.headers['content-length'], head.text]).toEqual([200, '6', '']);
  expect((await get('/', 'POST')).status).toBe(405);
});

const last = { Range: 'bytes=-3' };

test.each([
  ['the first bytes', { Range: 'bytes=0-1' }, 206, '<r', 'bytes 0-1/6'],
  ['the last bytes', last, 206, 's/>', 'bytes 3-5/6'],
  ['a part that is not there', { Range: 'bytes=9-' }, 416, /no such part/u, 'bytes */6'],
  ['parts of another kind', { Range: 'lines=1-2' }, 200, '<rss/>', undefined],
  ['a part of what changed', { ...last, 'If-Range': '"old"' }, 200, '<rss/>', undefined],
])('%s', async (_, headers, status, text, range) => {
  const response = await get('/feed.xml', 'GET', headers);
  expect([response.status, response.headers['content-range']]).toEqual([status, range]);
  expect(response.text).toMatch(text);
});

test('what is sought and is not there is not there in part either', async () => {
  const response = await get('/no-such-story/', 'GET', last);
  expect([response.status, response.text]).toEqual([404, 'lost']);
});

test.each(['br', 'gzip'])('text is sent as %s to those who take it', async (encoding) => {
  const headers = { 'Accept-Encoding': encoding };
  const response = await get('/assets/style.1a2b3c.css', 'GET', headers);
  expect(response.headers['content-encoding']).toBe(encoding);
  expect(response.text.length).toBeLessThan(200);
});

test.each([
  ['/', 200],
  ['/feed.xml', 200],
  ['/2019/kaola', 301],
  ['/%zz', 400],
  ['/no-such-story/', 404],
])('%s is answered under the strict policy', async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
  for (const [name, value] of Object.entries(
    headersOf('/', siteHeaders({ url: 'https://name.example' })),
  )) {
    expect(response.headers[name.toLowerCase()]).toBe(value);
  }
});

test.each([
  ['/', 'no-cache'],
  ['/assets/style.1a2b3c.css', 'public, max-age=31536000, immutable'],
  ['/assets/gone.css', 'no-cache'],
])('%s is kept as %s', async (path, expected) => {
  expect((await get(path)).headers['cache-control']).toBe(expected);
});

test.each([
  ['/news/', 200, 'home', undefined],
  ['/news/a/', 200, 'story', undefined],
  ['/news/a?q=1', 301, 'Moved.', '/news/a/?q=1'],
  ['/news', 301, 'Moved.', '/news/'],
  ['/', 301, 'Moved.', '/news/'],
  ['/a/', 404, 'lost', undefined],
  ['/news/gone/', 404, 'lost', undefined],
  ['/news/_headers', 404, 'lost', undefined],
  ['/news/../secret.txt', 403, 'This address leads out of the site.', undefined],
])('of a site below a path, %s is answered with %i %s', async (path, status, words, location) => {
  const root = join(folder, 'below');
  await mkdir(join(root, 'a'), { recursive: true });
  const text = { 'index.html': 'home', 'a/index.html': 'story', '404.html': 'lost' };
  for (const [name, content] of Object.entries(text)) await writeFile(join(root, name), content);
  await writeFile(
    join(root, '_headers'),
    writeHeadersFile(siteHeaders({ url: 'https://name.example/news' })),
  );
  const below = await startServer({ root });
  const response = await get(path, 'GET', {}, below.port);
  expect([response.status, response.text]).toEqual([status, words]);
  expect(response.headers['location']).toBe(location);
  expect(below.url).toBe(`http://localhost:${below.port}/news/`);
  await below.close();
});

test('a second server takes another port', async () => {
  const second = await startServer({ root: join(folder, 'site'), port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
