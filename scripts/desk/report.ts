/**
 * `npm run report`: writes a page for editors, which no build publishes: stories by week, sources,
 * corrections, names, what is missing, and the oldest of what `npm run check` tells.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reportOf } from '../../src/desk/editors-report/report-of.ts';
import { codeDigest } from '../../src/memory/code-digest.ts';
import { openMemory } from '../../src/memory/open-memory.ts';
import { readMoment, readOptions } from '../read-options.ts';

const { values } = readOptions({
  options: {
    cache: { type: 'string', default: '.cache/desk' },
    content: { type: 'string', default: 'content' },
    now: { type: 'string', default: new Date().toISOString() },
    out: { type: 'string', default: '.cache/report' },
  },
});
const now = readMoment(values.now);
const root = process.cwd();
const memory = openMemory(join(values.cache, 'memory.sqlite'), codeDigest(root));
const report = await reportOf({
  root,
  content: resolve(values.content),
  publicFolder: join(root, 'public'),
  now,
  memory,
});
memory.close();
const file = join(values.out, 'report.html');
mkdirSync(values.out, { recursive: true });
writeFileSync(file, report);
console.log(`${file} holds the report: open it in a browser, or print it.`);
