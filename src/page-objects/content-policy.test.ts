import { expect, test } from 'vitest';
import {
  countingHost,
  embeddedOrigins,
  pagePolicy,
  servedPolicy,
  stillPolicy,
} from './content-policy.ts';
import { firstScriptDigest } from './head/first-script.ts';

const site = { url: 'https://news.example' };

const embed = (frame: string) => ({ provider: 'A', kind: 'video' as const, frame });

test('a page shows frames of the origins that it embeds, each named once', () => {
  const frames = [
    'https://video.example/1',
    'https://maps.example:8443/',
    'https://video.example/2',
  ];
  const origins = embeddedOrigins({
    one: embed(frames[0] ?? ''),
    two: embed(frames[1] ?? ''),
    three: embed(frames[2] ?? ''),
  });
  expect(origins).toEqual(['https://maps.example:8443', 'https://video.example']);
  expect(pagePolicy(site, origins)).toContain(
    "frame-src 'self' https://maps.example:8443 https://video.example;",
  );
});

test('a page without embeds shows no frame from elsewhere', () => {
  expect(pagePolicy(site, [])).toContain("frame-src 'self';");
});

const own = `'sha256-${firstScriptDigest}'`;

test.each([
  ['a page', pagePolicy(site, []), `'self' ${own}`],
  ['all that is served', servedPolicy(site), `'self' ${own} 'wasm-unsafe-eval'`],
  ['what runs nothing', stillPolicy(site), "'self'"],
])(
  'of what stands inside a page, the policy of %s lets one script run or none',
  (_, policy, from) => {
    expect(policy).toMatch(/^default-src 'self'; /u);
    expect(/script-src ([^;]*);/u.exec(policy)?.[1]).toBe(from);
  },
);

test('WebAssembly runs in the worker of search, which is held to what it is served with, alone', () => {
  expect(pagePolicy(site, [])).not.toContain('wasm');
  expect(servedPolicy(site)).toMatch(/script-src [^;]*'wasm-unsafe-eval';/u);
});

test.each([
  ['https://stats.example/count', 'https://stats.example', 'stats.example'],
  ['/count', 'https://news.example', 'news.example'],
])('a page may tell the counter at %s, and no other', (counting, origin, host) => {
  const counted = { ...site, counting };
  for (const policy of [pagePolicy(counted, []), servedPolicy(counted)])
    expect(policy).toContain(`connect-src 'self' ${origin};`);
  expect(countingHost(counted)).toBe(host);
  expect(pagePolicy(site, [])).not.toContain('connect-src');
});
