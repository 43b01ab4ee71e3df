/**
 * `npm test`: builds the site, then runs the static checks beside the test runners, each to its end
 * whatever the others do. The last line sums up. `--static`, which `npm run check` gives, leaves
 * out the build and the runners.
 */
import { parseArgs } from 'node:util';
import { sumCounts, type Counts } from './count-results.ts';
import { runStage } from './run-stage.ts';
import { buildStage, runnerStages, staticStages, type Stage } from './test-stages.ts';

const { values } = parseArgs({ options: { static: { type: 'boolean', default: false } } });
const onlyStatic = values.static;

// The whole-site and browser tests read the built site, and the build writes the types of the
// content, so it goes first. After it there are two lanes, for two cores.
const built = onlyStatic ? [] : await runInOrder([buildStage]);
const lanes = await Promise.all(
  (onlyStatic ? [staticStages] : [staticStages, runnerStages]).map(runInOrder),
);
const { passed, failed } = sumCounts([...built, ...lanes.flat()]);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);

async function runInOrder(stages: readonly Stage[]): Promise<Counts[]> {
  const counts: Counts[] = [];
  for (const stage of stages) {
    const result = await runStage(stage);
    // Printed in one piece when the stage ends, so that two lanes do not mix their lines.
    const verdict = result.counts.failed === 0 ? 'passed' : 'failed';
    console.log(`── ${stage.name}: ${verdict} in ${result.seconds.toFixed(1)} s`);
    if (result.output.trim() !== '') console.log(`${result.output.trimEnd()}\n`);
    counts.push(result.counts);
  }
  return counts;
}
