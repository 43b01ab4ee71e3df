import { expect, test } from 'vitest';
import { findChromium } from './find-chromium.mjs';

test.each([
  ['the named one first', { CHROMIUM_PATH: '/opt/c' }, ['/opt/c', '/usr/bin/chromium'], '/opt/c'],
  [
    'a usual place when the named one is missing',
    { CHROMIUM_PATH: '/opt/c' },
    ['/usr/bin/google-chrome'],
    '/usr/bin/google-chrome',
  ],
  [
    'a usual place when none is named',
    {},
    ['/usr/bin/chromium-browser'],
    '/usr/bin/chromium-browser',
  ],
  [
    'the one without windows before the others',
    {},
    ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'],
    '/usr/bin/chromium-headless-shell',
  ],
  ['none', { CHROMIUM_PATH: '' }, [], undefined],
])('finds %s', (_, environment, present: string[], expected) => {
  expect(findChromium(environment, (path) => present.includes(path))).toBe(expected);
});
