/** `npm run bench`: measures what the design promises. `-- stories 5000` or `-- search` runs one. */
import { readFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { benchAnchoring } from './bench/bench-anchoring.ts';
import { benchRelevance } from './bench/bench-relevance.ts';
import { benchSearch } from './bench/bench-search.ts';
import { benchStories } from './bench/bench-stories.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
  },
});
const [only, count = '1000'] = positionals;
const [runs, seed, stories] = [Number(values.runs), Number(values.seed), Number(count)];

function versionOf(name: string): string {
  const text = readFileSync(`node_modules/${name}/package.json`, 'utf8');
  return `${name} ${/"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? ''}`;
}

const benchmarks: Readonly<Record<string, () => string | Promise<string>>> = {
  stories: () => benchStories({ stories, seed, runs }),
  anchoring: () => benchAnchoring({ seed, runs: Math.max(runs, 9) }),
  search: () => benchSearch(only === 'search' ? Number(positionals[1] ?? '10000') : 1000),
  relevance: () => benchRelevance(positionals[1]),
};

if (only !== undefined && !Object.hasOwn(benchmarks, only)) {
  console.error(`There is no benchmark “${only}”: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
} else {
  const versions = ['astro', '@astrojs/mdx', 'satteri'].map(versionOf).join(', ');
  const memory = Math.round(totalmem() / 2 ** 30);
  console.log(`${platform()}, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${memory} GB`);
  console.log(`node ${process.versions.node}, ${versions}; medians of ${runs}, seed ${seed}`);
  for (const [name, run] of Object.entries(benchmarks)) {
    if (only === undefined || only === name) console.log(`\n${name}\n${await run()}`);
  }
}
