import { pathToFileURL } from 'node:url';
import { buildFixtureSite } from './fixture-site.ts';

/** Vitest's global set-up: the site that the whole-site tests read. */
export function setup(): void {
  buildFixtureSite();
}

// `npm test` runs this file as a stage of its own, before its runners.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) buildFixtureSite();
