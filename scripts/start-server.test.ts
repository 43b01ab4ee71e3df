import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
function get(path: string, method = 'GET', headers: Record<string, string> = {}) {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (fulfil, reject) => {
      request({ port: server.port, host: 'localhost', path, method, headers }, (response) => {
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
  ['/2019/kaola/annotations.jsonld', 200, '{}', 'application/ld+json; charset=utf-8'],
  ['/pagefind/wasm.en.pagefind', 200, 'index', 'application/octet-stream'],
  ['/pagefind/search.wasm', 200, 'wasm', 'application/wasm'],
  ['/feed.xml', 200, '<rss/>', 'application/xml; charset=utf-8'],
  ['/no-such-story/', 404, 'lost', 'text/html; charset=utf-8'],
  ['/feed.xml/', 404, 'lost', 'text/html; charset=utf-8'],
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
  expect(response.status).toBe(400);
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

test('a second server takes another port', async () => {
  const second = await startServer({ root: join(folder, 'site'), port: server.port });
  expect(second.port).toBeGreaterThan(server.port);
  await second.close();
});
