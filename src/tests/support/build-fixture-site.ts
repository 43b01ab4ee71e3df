import { pathToFileURL } from 'node:url';
import { buildBelowSite, buildFixtureSite, makePlainRenderer } from './fixture-site.ts';

/** Vitest's global set-up: the sites that the whole-site tests read, and what renders those they build. */
export async function setup(): Promise<void> {
  buildFixtureSite();
  await buildBelowSite();
  await makePlainRenderer();
}

// `npm test` runs this file as a stage of its own, before its runners.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await setup();
