/**
 * `npm test`: builds the sites that tests read, and runs the static checks and all tests, each to
 * its end whatever the others do. What failed is said once more at the end, where one looks, and
 * where a log that was cut short still has it; the last line sums up. `--static`, which
 * `npm run lint` gives, leaves out the builds and the tests.
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { sumCounts, type Counts } from './count-results.ts';
import { lastLines } from './last-lines.ts';
import { runStage } from './run-stage.ts';
import { runStages } from './run-stages.ts';
import { allStages, staticStages } from './test-stages.ts';

const { values } = parseArgs({ options: { static: { type: 'boolean', default: false } } });
const width = Math.min(4, Math.max(2, availableParallelism()));
const counts: Counts[] = [];
const failures: string[] = [];

await runStages(values.static ? staticStages : allStages, width, async (stage) => {
  const result = await runStage(stage);
  // Printed in one piece when the stage ends, so that stages side by side do not mix their lines.
  const verdict = result.counts.failed === 0 ? 'passed' : 'failed';
  console.log(`── ${stage.name}: ${verdict} in ${result.seconds.toFixed(1)} s`);
  if (result.output.trim() !== '') console.log(`${result.output.trimEnd()}\n`);
  if (result.counts.failed > 0) {
    failures.push(`── ${stage.name} failed, and ended so:\n${lastLines(result.output, 60)}\n`);
  }
  counts.push(result.counts);
});

for (const failure of failures) console.log(failure);

const { passed, failed } = sumCounts(counts);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
