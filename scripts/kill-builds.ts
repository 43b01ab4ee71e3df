/**
 * `node scripts/kill-builds.ts --kills 100 --late 12`: kills whole builds at random moments, some of
 * them when the site is made and is being published, while a client fetches every page without
 * pause. Two sites are built by turns; each answer must be of one of them, whole. `--linked` does so
 * with an output that is a link.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { realPlace, workshopOf } from '../src/build/output/output-place.ts';
import { markName, readMark, type SiteMark } from '../src/build/output/site-mark.ts';
import { startServer } from './serving/start-server.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    late: { type: 'string', default: '12' },
    content: { type: 'string', default: 'src/tests/fixture-newsroom' },
    linked: { type: 'boolean', default: false },
  },
});

// Stories with code of their own are bundled, for which they have to lie in the repository.
mkdirSync('.cache', { recursive: true });
const folder = realpathSync(mkdtempSync('.cache/kills-'));
const out = join(folder, 'dist');

/** The two newsrooms differ in their name, which is on every page. */
const newsrooms = ['The First', 'The Second'].map((name) => {
  const content = join(folder, name.slice(4));
  cpSync(values.content, content, { recursive: true });
  const file = join(content, 'publication.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^name:.*$/mu, `name: ${name}`));
  return content;
});

function startBuild(turn: number) {
  const content = newsrooms[turn % newsrooms.length] ?? '';
  const places = ['--content', content, '--out', out, '--cache', join(folder, 'cache')];
  const options = ['--now', '2026-11-25T00:00:00Z', ...(values.linked ? ['--linked'] : [])];
  const child = spawn(process.execPath, ['scripts/build.ts', ...places, ...options]);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  return { child, ended: once(child, 'exit'), said: () => said };
}

/** Builds to the end, and gives what every file of that site is. */
async function buildWhole(turn: number): Promise<SiteMark['files']> {
  const { child, ended, said } = startBuild(turn);
  await ended;
  const mark = readMark(out);
  if (child.exitCode !== 0 || mark === undefined) throw new Error(`No whole build:\n${said()}`);
  return mark.files;
}

/** Kills a build at a random moment; `late`, once the site is made and is being published. */
async function killBuild(turn: number, milliseconds: number, late: boolean): Promise<boolean> {
  const since = Date.now();
  const { child, ended } = startBuild(turn);
  let killer: NodeJS.Timeout | undefined;
  const kill = (delay: number) => {
    killer = globalThis.setTimeout(() => child.kill('SIGKILL'), delay);
  };
  const watch = setInterval(() => {
    if (!late || killer !== undefined || !isMade(since)) return;
    kill(Math.random() * 20);
  }, 1);
  if (!late) kill(Math.random() * milliseconds);
  await ended;
  clearInterval(watch);
  clearTimeout(killer);
  return child.signalCode === 'SIGKILL';
}

/** Whether a site in the making got its mark since then: it is whole, and will be published now. */
function isMade(since: number): boolean {
  const [workshop, current] = [workshopOf(out), realPlace(out)];
  const names = existsSync(workshop) ? readdirSync(workshop) : [];
  return names.some((name) => {
    const site = join(workshop, name);
    const mark = statSync(join(site, markName), { throwIfNoEntry: false });
    return name.startsWith('site-') && site !== current && (mark?.mtimeMs ?? 0) > since;
  });
}

/** Fetches one page after the other, and notes each answer that is of no whole site. */
function fetchWithoutPause(url: string, sites: readonly SiteMark['files'][]) {
  const pages = Object.keys(sites[0] ?? {}).filter((path) => path.endsWith('/index.html'));
  const faults: string[] = [];
  let [fetched, stopped] = [0, false];
  const run = async () => {
    while (!stopped) {
      const path = pages[fetched % pages.length] ?? '';
      const response = await fetch(new URL(encodeURI(path.replace(/index\.html$/u, '')), url));
      const body = Buffer.from(await response.arrayBuffer());
      const digest = createHash('sha256').update(body).digest('hex');
      if (sites.every((files) => files[path]?.sha256 !== digest)) {
        faults.push(`${path}: ${response.status}, ${body.length} bytes of no whole site`);
      }
      fetched += 1;
      // The builds shall have most of the machine.
      await setTimeout(1);
    }
  };
  const ended = run();
  const stop = () => {
    stopped = true;
    return ended;
  };
  return { faults, stop, fetched: () => fetched };
}

const first = await buildWhole(0);
const started = performance.now();
const second = await buildWhole(1);
const milliseconds = performance.now() - started;
const server = await startServer({ root: out });
const client = fetchWithoutPause(server.url, [first, second]);
const [kills, wantedLate] = [
  Number(values.kills),
  Math.min(Number(values.kills), Number(values.late)),
];
let [killed, killedLate] = [0, 0];
for (let turn = 0; killed < kills; turn += 1) {
  const left = kills - killed;
  const leftLate = wantedLate - killedLate;
  const late = leftLate * kills >= left * wantedLate && leftLate > 0;
  // One that was done before its moment came is none.
  if (!(await killBuild(turn, milliseconds, late))) continue;
  killed += 1;
  if (late) killedLate += 1;
  if (killed % 10 === 0) {
    const seconds = Math.round((performance.now() - started) / 1000);
    console.log(`${killed} of ${kills} killed after ${seconds} s.`);
  }
}
const last = await buildWhole(0);
await client.stop();
await server.close();
const whole = JSON.stringify(last) === JSON.stringify(first);
// What may stay is the idle site, beside the one that a link leads to.
const strangers = readdirSync(workshopOf(out)).slice(values.linked ? 2 : 1);
for (const fault of client.faults.slice(0, 20)) console.log(fault);
console.log(
  `${killed} builds killed, ${killedLate} of them while the site was published; ${client.fetched()} pages fetched, ${client.faults.length} of no whole site; the next build is ${whole ? 'whole' : 'not whole'}; left behind: ${strangers.join(', ') || 'nothing'}.`,
);
rmSync(folder, { recursive: true });
process.exitCode = client.faults.length === 0 && whole && strangers.length === 0 ? 0 : 1;
