import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { firstScript, firstScriptDigest } from './first-script.ts';

/** What the script marks the page with, in a browser that keeps these choices. */
function marksOf(localStorage: object): Readonly<Record<string, string>> {
  const dataset = {};
  runInNewContext(firstScript, { document: { documentElement: { dataset } }, localStorage });
  return dataset;
}

test.each([
  [{}, { notes: 'first' }],
  [{ theme: 'dark' }, { notes: 'first', theme: 'dark' }],
  [
    { theme: 'light', notes: 'sources' },
    { notes: 'sources', theme: 'light' },
  ],
  [{ notes: 'hidden' }, { notes: 'hidden' }],
  [{ theme: 'red', notes: '<b>' }, { notes: 'first' }],
])('of %j the page is marked with %j', (kept, marks) => {
  expect(marksOf(kept)).toEqual(marks);
});

test('a browser that refuses to keep anything marks what stands at first', () => {
  const refusing = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    },
  );
  expect(marksOf(refusing)).toEqual({ notes: 'first' });
});

test('its digest is that of its bytes: a policy with another one would refuse it', () => {
  expect(firstScriptDigest).toBe(createHash('sha256').update(firstScript).digest('base64'));
});

test('nothing in it ends its element', () => {
  expect(firstScript).not.toMatch(/[<\n]/u);
});
