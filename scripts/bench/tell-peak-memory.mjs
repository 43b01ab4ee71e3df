/** Loaded before a measured program: at its end, writes its peak memory (kB) where it is asked to. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['NUTGRAF_PEAK_MEMORY'];

if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    writeFileSync(file, String(process.resourceUsage().maxRSS));
  });
}
