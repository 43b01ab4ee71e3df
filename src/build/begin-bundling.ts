import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noModuleStories } from '../framework/no-module-stories.ts';
import { keptRenderer } from '../framework/renderer/kept-renderer.ts';

/** A renderer in the making. */
export interface Bundling {
  /** Fulfils when it is made, or cannot be: whoever needs it is told why when it tries again. */
  readonly settled: Promise<void>;
  readonly stop: () => void;
}

/**
 * Begins to make the renderer, if there is none, in a process of its own while the content is read: so
 * both cores are at work, and the bundler’s memory is gone before that of the newsroom is needed. A
 * newsroom that has stories with code waits until they are known.
 *
 * @param content the content folder, absolute
 * @param cache the folder for what later builds may use again, absolute
 */
export function beginBundling(root: string, content: string, cache: string): Bundling {
  const stopping = new AbortController();
  const { signal } = stopping;
  const start = performance.now();
  const making = mayHaveCode(content)
    ? Promise.resolve()
    : keptRenderer({ root, cache, stories: noModuleStories, signal });
  return {
    settled: making.then(
      () => void performance.measure('bundle', { start }),
      () => undefined,
    ),
    stop: () => {
      stopping.abort();
    },
  };
}

/** Whether the settings of the publication name stories with code; a wrong guess costs time only. */
function mayHaveCode(content: string): boolean {
  try {
    return /^storiesWithCode\s*:/mu.test(readFileSync(join(content, 'publication.yaml'), 'utf8'));
  } catch {
    return true;
  }
}
