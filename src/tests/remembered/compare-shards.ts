/**
 * `node src/tests/remembered/compare-shards.ts`: builds a small newsroom at once, and in 1, 2 and 8
 * parts that are joined; the sites have to be the same, byte for byte. One part of the eight is lost on
 * the way, and another is cut short.
 */
import { mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite, type BuildRequest } from '../../build/build-site.ts';
import { lendRenderers } from '../support/fixture-site.ts';
import { differentFiles } from './different-files.ts';
import { filesOf, firstNewsroom } from './small-newsroom.ts';

const folder = mkdtempSync(join(tmpdir(), 'nutgraf-shards-'));
const content = join(folder, 'content');
const newsroom = firstNewsroom();
const whole = join(folder, 'whole');
const failures: string[] = [];
try {
  for (const [path, text] of filesOf(newsroom)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  // The program that renders pages is the same for all, and whoever built before has made it.
  lendRenderers(join(folder, 'cache'));
  await build({ cache: join(folder, 'cache'), out: whole });
  for (const count of [1, 2, 8]) {
    const parts = Array.from({ length: count }, (_, part) =>
      join(folder, `part-${part + 1}-of-${count}`),
    );
    for (const [part, cache] of parts.entries()) {
      lendRenderers(cache);
      await build({ cache, out: join(folder, 'none'), shard: `${part + 1}/${count}` });
    }
    if (count === 8) damage(parts);
    const out = join(folder, `joined-of-${count}`);
    await build({ cache: join(folder, `cache-of-${count}`), out, merge: parts });
    failures.push(...differentFiles(whole, out).map((file) => `in ${count} parts: ${file}`));
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  failures.length > 0 ? failures.join('\n') : 'In 1, 2 and 8 parts, and no byte differs.',
);
process.exitCode = failures.length > 0 ? 1 : 0;

async function build(places: Pick<BuildRequest, 'cache' | 'out' | 'shard' | 'merge'>) {
  const report = await buildSite({ ...places, content, now: newsroom.now });
  if (report.status !== 'built') throw new Error(report.text);
}

/** Pages of one part go, and half of what another one knows. */
function damage(parts: readonly string[]): void {
  rmSync(join(parts[2] ?? '', 'shard'), { recursive: true });
  const memory = join(parts[5] ?? '', 'memory.sqlite');
  truncateSync(memory, Math.floor(statSync(memory).size / 2));
}
