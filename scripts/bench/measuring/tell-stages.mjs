/** Loaded before a measured program: at its end, writes how long each of its stages took. */
import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env['NUTGRAF_STAGES_FILE'];

if (isMainThread && file !== undefined) {
  // Programs that it starts have stages of their own, if any.
  delete process.env['NUTGRAF_STAGES_FILE'];
  process.on('exit', () => {
    const stages = performance
      .getEntriesByType('measure')
      .map(({ name, duration }) => [name, duration / 1000]);
    if (stages.length > 0) writeFileSync(file, JSON.stringify(Object.fromEntries(stages)));
  });
}
