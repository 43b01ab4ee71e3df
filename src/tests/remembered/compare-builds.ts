/**
 * `node src/tests/remembered/compare-builds.ts [edits] [seed]`: edits a small newsroom so many times
 * (300) at random. After each edit the build that remembers the ones before has to give what a build
 * gives that remembers nothing, byte for byte. Now and then something happens to what is remembered.
 * Templates are edited in a copy of the house.
 */
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
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { seededRandom } from '../../../scripts/bench/newsroom/seeded-random.ts';
import { buildSite } from '../../build/build-site.ts';
import { filesBelow } from '../../build/output/files-below.ts';
import { idleSite } from '../../build/output/recover-output.ts';
import { fixtureRenderer } from '../support/fixture-site.ts';
import { differentFiles } from './different-files.ts';
import { randomEdits } from './random-edits.ts';
import { filesOf, firstNewsroom } from './small-newsroom.ts';

const [edits = '300', seed = '20261128'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nutgraf-remembered-')));
const places = { content: join(folder, 'content'), cache: join(folder, 'cache') };
const [remembered, full] = [join(folder, 'remembered'), join(folder, 'full')];

const accidents: readonly (readonly [string, () => void])[] = [
  [
    'the site was lost',
    () => {
      rmSync(remembered, { recursive: true, force: true });
    },
  ],
  [
    'a file of the site was lost',
    () => {
      const files = existsSync(remembered) ? [...filesBelow(remembered)] : [];
      const pages = files.map(({ path }) => path).filter((path) => path.endsWith('.html'));
      if (pages.length > 0) rmSync(join(remembered, random.pick(pages.sort())));
    },
  ],
  [
    'a file of the idle site was changed',
    () => {
      const site = idleSite(remembered);
      const files = site === undefined ? [] : [...filesBelow(site)].map(({ path }) => path).sort();
      if (site !== undefined) writeFileSync(join(site, random.pick(files)), 'changed');
    },
  ],
  [
    'the memory was lost',
    () => {
      rmSync(join(places.cache, 'memory.sqlite'), { force: true });
    },
  ],
  [
    'the memory was cut short',
    () => {
      const file = join(places.cache, 'memory.sqlite');
      if (existsSync(file)) truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  ],
];

const home = process.cwd();
const house = join(folder, 'house');
const newsroom = firstNewsroom();
const makeEdit = randomEdits(newsroom, random);
const done: string[] = [];
let failed = false;
try {
  copyHouse();
  // The same templates: the first build need not bundle them, where that was done.
  if (existsSync(fixtureRenderer))
    cpSync(fixtureRenderer, join(places.cache, 'renderer'), { recursive: true });
  process.chdir(house);
  for (let number = 0; number <= Number(edits) && !failed; number += 1) {
    if (number > 0) done.push(makeEdit());
    if (random.integer(1, 12) === 1) {
      const [name, happen] = random.pick(accidents);
      happen();
      done.push(name);
    }
    writeContent();
    writeTemplates();
    await build(remembered, false);
    await build(full, true);
    const different = [...differentFiles(remembered, full), ...missingEdits()];
    failed = different.length > 0;
    if (failed) console.log(`After ${done.join(', ')}:\n${different.join('\n')}`);
  }
} finally {
  process.chdir(home);
  rmSync(folder, { recursive: true });
}
console.log(`Edited: ${[...new Set(done)].sort().join(', ')}.`);
console.log(failed ? `They differ (seed ${seed}).` : `${edits} edits, and no byte differs.`);
process.exitCode = failed ? 1 : 0;

function writeContent(): void {
  rmSync(places.content, { recursive: true, force: true });
  for (const [path, text] of filesOf(newsroom)) {
    const file = join(places.content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Copies what the site is made from; the packages stay where they are. */
function copyHouse(): void {
  const isOfTests = (path: string): boolean =>
    relative(home, path).startsWith(join('src', 'tests'));
  const settings = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
  for (const name of ['src', 'public', ...settings])
    cpSync(resolve(name), join(house, name), {
      recursive: true,
      filter: (path) => !isOfTests(path),
    });
  symlinkSync(resolve('node_modules'), join(house, 'node_modules'));
}

/** What was added to a template and stands nowhere in the site: then nothing was proved of it. */
function missingEdits(): string[] {
  const files = readdirSync(remembered, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:html|css)$/u.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  return [...newsroom.templates].flatMap(([file, added]) => {
    const [name = ''] = /of-number-\d+/u.exec(added) ?? [];
    return files.some((text) => text.includes(name)) ? [] : [`${file}: ${name} is nowhere.`];
  });
}

function writeTemplates(): void {
  for (const [file, text] of newsroom.templates)
    writeFileSync(join(house, file), readFileSync(join(home, file), 'utf8') + text);
}

async function build(out: string, isFull: boolean): Promise<void> {
  const report = await buildSite({ ...places, out, now: newsroom.now, full: isFull });
  if (report.status !== 'built') throw new Error(`After ${done.join(', ')}:\n${report.text}`);
}
