// Plain JavaScript: the set-up reads it on the Node that the machine came with.
import { existsSync } from 'node:fs';

/** The shell shows no window, and so takes half the processor time for the same tests. */
const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/**
 * Finds the browser for the browser tests: the one that `CHROMIUM_PATH` names, or the first of the
 * usual places.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @param {(path: string) => boolean} [exists]
 * @returns {string | undefined} the path of the executable; undefined when there is none
 */
export function findChromium(environment = process.env, exists = existsSync) {
  const named = environment['CHROMIUM_PATH'];
  const candidates = named === undefined || named === '' ? usualPlaces : [named, ...usualPlaces];
  return candidates.find((path) => exists(path));
}
