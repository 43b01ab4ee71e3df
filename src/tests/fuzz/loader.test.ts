import fc from 'fast-check';
import { expect, test } from 'vitest';
import { faultOfLoading } from './load-random.ts';
import { randomFiles, type RandomFiles } from './random-files.ts';

/** How many random files are loaded: `NUTGRAF_FUZZ=1000000` for a long run, on a seed of its own. */
const wanted = Number(process.env['NUTGRAF_FUZZ'] ?? 10_000);
const seed = Number(
  process.env['NUTGRAF_FUZZ_SEED'] ?? (wanted > 10_000 ? Date.now() : 20_261_125),
);

test(
  `${wanted} random files end in a newsroom or in problems with a file, a place and words`,
  { timeout: Math.max(120_000, wanted * 20) },
  async () => {
    let loaded = 0;
    const property = fc.asyncProperty(randomFiles, async (files: RandomFiles) => {
      loaded += Object.keys(files).length;
      expect(await faultOfLoading(files)).toBeUndefined();
    });
    // Each round is a fixed number of newsrooms, of many random files each.
    for (let round = 0; loaded < wanted; round += 1)
      await fc.assert(property, {
        seed: seed + round,
        numRuns: 10,
        endOnFailure: wanted > 10_000,
      });
    expect(loaded).toBeGreaterThanOrEqual(wanted);
  },
);
