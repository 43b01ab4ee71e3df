/**
 * `npm run fuzz -- [files] [seed]`: loads so many random files (a million), in newsrooms of a few, and
 * shows those of which the loader threw, took long, or told a problem without a place or words.
 */
import fc from 'fast-check';
import { faultOfLoading } from './load-random.ts';
import { randomFiles } from './random-files.ts';
import { printable } from '../../text/printable.ts';

const [files = '1000000', typedSeed = String(Date.now())] = process.argv.slice(2);
const wanted = Number(files);
const seed = Number(typedSeed);
const newsroomsOfRound = 500;
const faults = new Set<string>();
let loaded = 0;

console.log(`Seed ${seed}`);
for (let round = 0; loaded < wanted; round += 1) {
  for (const random of fc.sample(randomFiles, { seed: seed + round, numRuns: newsroomsOfRound })) {
    loaded += Object.keys(random).length;
    const fault = await faultOfLoading(random);
    // One fault of each kind: numbers and quoted words tell them apart only by the input.
    const kind = fault?.replaceAll(/\d+|“[^”]*”|"[^"]*"/gu, '').slice(0, 90);
    if (fault === undefined || kind === undefined || faults.has(kind)) continue;
    faults.add(kind);
    console.log(`${printable(fault)}\n${printable(JSON.stringify(random))}\n`);
  }
}
console.log(`${loaded} files loaded, ${faults.size} kinds of fault.`);
process.exitCode = faults.size === 0 ? 0 : 1;
