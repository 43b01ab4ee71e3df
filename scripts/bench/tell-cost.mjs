/** Loaded before a measured program: at its end, writes what it used where it is asked to. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['NUTGRAF_COST_FILE'];

if (isMainThread && file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const cost = { megabytes: maxRSS / 1024, busySeconds: (userCPUTime + systemCPUTime) / 1e6 };
    writeFileSync(file, JSON.stringify(cost));
  });
}
