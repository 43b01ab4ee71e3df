/**
 * `npm run fuzz -- --files 1000000`: loads so many random files, in newsrooms of some hundred, in two
 * processes, and shows those of which the loader threw, took long, ended its process, or told a problem
 * without a place or words. What it finds is shown with the command that finds it again; `--seed` and
 * `--round` go on where an earlier run ended.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { parseArgs } from 'node:util';
import { printable } from '../../text/printable.ts';
import { fuzzReport, type FuzzOrder } from './fuzz-report.ts';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now()) },
    round: { type: 'string', default: '0' },
    processes: { type: 'string', default: '2' },
  },
});
const [wanted, seed, processes] = [values.files, values.seed, values.processes].map(Number);

/** Milliseconds after which a process that says nothing hangs. */
const longest = 120_000;
const kinds = new Set<string>();
const started = performance.now();
let loaded = 0;
let next = Number(values.round);
let told = started;

console.log(`Seed ${seed}, ${processes} processes.`);
await Promise.all(Array.from({ length: processes ?? 1 }, work));
console.log(`${progress()} ${kinds.size} kinds of fault.`);
process.exitCode = kinds.size === 0 ? 0 : 1;

/** Gives rounds to one process after another until enough files are loaded. */
async function work(): Promise<void> {
  let child: ChildProcess | undefined;
  while (loaded < (wanted ?? 0)) {
    const round = next;
    next += 1;
    child ??= fork(new URL('fuzz-process.ts', import.meta.url));
    const report = await ask(child, { seed: seed ?? 0, round });
    if (typeof report === 'string') {
      child = undefined;
      tell({ kind: report, fault: report, files: '' }, round);
      continue;
    }
    loaded += report.loaded;
    for (const fault of report.faults) tell(fault, round);
    if (performance.now() - told > 10_000) {
      told = performance.now();
      console.log(progress());
    }
  }
  child?.kill();
}

/** What a process says of a round, or how it ended instead. */
async function ask(child: ChildProcess, order: FuzzOrder) {
  const { promise, resolve } = Promise.withResolvers<
    ReturnType<typeof fuzzReport.parse> | string
  >();
  const timer = setTimeout(() => {
    child.kill('SIGKILL');
  }, longest);
  child.removeAllListeners();
  child.once('exit', (code, signal) => {
    resolve(`the process ended with ${signal ?? code}`);
  });
  child.once('message', (message) => {
    resolve(fuzzReport.parse(message));
  });
  child.send(order);
  const report = await promise;
  clearTimeout(timer);
  return report;
}

/** Shows one fault of each kind, and how it is found again. */
function tell(
  { kind, fault, files }: { readonly kind: string; readonly fault: string; readonly files: string },
  round: number,
): void {
  if (kinds.has(kind)) return;
  kinds.add(kind);
  console.log(`${printable(fault)}\n${printable(files)}`);
  console.log(`npm run fuzz -- --files 1 --processes 1 --seed ${seed} --round ${round}\n`);
}

function progress(): string {
  const seconds = (performance.now() - started) / 1000;
  const rate = loaded / seconds;
  const left = Math.max(0, (wanted ?? 0) - loaded) / rate / 60;
  return `${loaded} files in ${seconds.toFixed(0)} s: ${rate.toFixed(0)} a second, ${left.toFixed(0)} minutes left at round ${next}.`;
}
