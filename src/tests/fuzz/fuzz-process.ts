/** One of the processes of `run-fuzz.ts`: loads the newsrooms of a round when it is told to. */
import fc from 'fast-check';
import type { z } from 'zod';
import { fuzzOrder, type fuzzReport } from './fuzz-report.ts';
import { faultOfLoading } from './load-random.ts';
import { randomFiles, type RandomFiles } from './random-files.ts';

type Report = z.infer<typeof fuzzReport>;

const newsroomsOfRound = 10;

process.on('message', (message) => {
  void fuzz(message);
});

async function fuzz(message: unknown): Promise<void> {
  const { seed, round } = fuzzOrder.parse(message);
  const report: Report = { loaded: 0, faults: [] };
  const newsrooms = fc.sample(randomFiles, { seed: seed + round, numRuns: newsroomsOfRound });
  for (const files of newsrooms) {
    report.loaded += Object.keys(files).length;
    const fault = await faultOfLoading(files);
    if (fault === undefined) continue;
    const few = await narrowed(files, kindOf(fault));
    report.faults.push({ kind: kindOf(fault), fault, files: JSON.stringify(few) });
  }
  process.send?.(report);
}

/** One fault of each kind: numbers and quoted words tell them apart only by the input. */
function kindOf(fault: string): string {
  return fault.replaceAll(/\d+|“[^”]*”|"[^"]*"/gu, '').slice(0, 90);
}

/** Leaves out every file without which the fault is still there. */
async function narrowed(files: RandomFiles, kind: string): Promise<RandomFiles> {
  let left = files;
  for (const path of Object.keys(files)) {
    const fewer = Object.fromEntries(Object.entries(left).filter(([name]) => name !== path));
    const fault = await faultOfLoading(fewer);
    if (fault !== undefined && kindOf(fault) === kind) left = fewer;
  }
  return left;
}
