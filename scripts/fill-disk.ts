/**
 * `node scripts/fill-disk.ts`: builds a small site again and again, and each time another write fails as
 * on a full disk: the first, the second, and so on. Every such build has to say so in a sentence, and to
 * leave the last good site as it was; `--every 7` tries every seventh write only, and `--code EROFS`
 * another failure. No disk is needed for it, and no right to mount one.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { idleSite } from '../src/build/output/recover-output.ts';
import { readMark } from '../src/build/output/site-mark.ts';
import { explainFailure } from '../src/build/output/explain-failure.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'src/tests/fixture-newsroom' },
    cache: { type: 'string', default: '.cache/build' },
    every: { type: 'string', default: '1' },
    code: { type: 'string', default: 'ENOSPC' },
  },
});

const folder = fs.mkdtempSync(join(tmpdir(), 'nutgraf-full-'));
const out = join(folder, 'dist');
const { code } = values;
const sentence =
  explainFailure(Object.assign(new Error(code), { code }), '')?.split(' (')[0] ?? code;

/** Which write fails, counted from 1; none if it is 0. */
let failing = 0;
let writes = 0;

/** Counts a write to the folders of the build, and fails if it is its turn. */
function write(path: unknown): void {
  if (typeof path !== 'string' || !path.startsWith(folder)) return;
  writes += 1;
  if (writes !== failing) return;
  throw Object.assign(new Error(`${code}: no luck, write '${path}'`), { code, path });
}

const { writeFileSync, mkdirSync, renameSync } = fs;
const { writeFile, mkdir } = fs.promises;
Object.assign(fs, {
  writeFileSync: (...parameters: Parameters<typeof writeFileSync>) => {
    write(parameters[0]);
    writeFileSync(...parameters);
  },
  mkdirSync: (...parameters: Parameters<typeof mkdirSync>) => {
    write(parameters[0]);
    return mkdirSync(...parameters);
  },
  renameSync: (...parameters: Parameters<typeof renameSync>) => {
    write(parameters[0]);
    renameSync(...parameters);
  },
});
Object.assign(fs.promises, {
  writeFile: (...parameters: Parameters<typeof writeFile>) => {
    write(parameters[0]);
    return writeFile(...parameters);
  },
  mkdir: (...parameters: Parameters<typeof mkdir>) => {
    write(parameters[0]);
    return mkdir(...parameters);
  },
});
syncBuiltinESMExports();

/** @param isWhole whether all files are written, as there is no earlier site to bring up to date */
async function build(isWhole: boolean) {
  const idle = idleSite(out);
  if (isWhole && idle !== undefined) fs.rmSync(idle, { recursive: true });
  writes = 0;
  const places = { content: values.content, out, cache: values.cache };
  return await buildSite({ ...places, now: '2026-11-25T00:00:00Z' });
}

/** What every file of the published site is. */
function published(): string {
  return JSON.stringify(readMark(out)?.files);
}

const faults: string[] = [];
// The very first build has more to write: what it remembers, the others need not make.
await build(true);
let good = '';
let [tried, all] = [0, 0];
for (const isWhole of [true, false]) {
  // What is brought up to date is the site before the last.
  await build(isWhole);
  const sound = await build(isWhole);
  if (sound.status !== 'built') faults.push(sound.text);
  good = published();
  const most = writes;
  all += most;
  for (failing = 1; failing <= most; failing += Number(values.every)) {
    const { status, text } = await build(isWhole);
    // What the build before it had written before it failed need not be written again.
    if (!isWhole && writes < failing) continue;
    tried += 1;
    if (status !== 'refused' || !text.startsWith(sentence))
      faults.push(`Write ${failing}: ${text}`);
    if (published() !== good) faults.push(`Write ${failing}: the site is another one.`);
  }
  failing = 0;
}
const last = await build(false);
if (last.status !== 'built' || published() !== good) faults.push(`The last build: ${last.text}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
console.log(
  `${tried} of ${all} writes failed with ${code}, each in a build of its own; ${faults.length} faults; the last good site is ${published() === good ? 'whole' : 'not whole'}.`,
);
fs.rmSync(folder, { recursive: true });
process.exitCode = faults.length === 0 ? 0 : 1;
