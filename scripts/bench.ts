/**
 * `npm run bench`: measures what the design promises.
 *
 * `-- --sizes 1000,5000,10000` builds invented newsrooms with several generators, `-- --from DIR`
 * a folder of Markdown; `--cases "first build,nothing changed"` leaves out the rest; `-- anchoring`,
 * `-- search 10000`, `-- desk 1000,10000` and `-- relevance DIR` measure one thing.
 */
import { benchAnchoring } from './bench/bench-anchoring.ts';
import { benchStories, contenders } from './bench/bench-stories.ts';
import { benchDesk } from './bench/desk/bench-desk.ts';
import { machineLine } from './bench/report/bench-report.ts';
import { benchRelevance } from './bench/search/bench-relevance.ts';
import { benchSearch } from './bench/search/bench-search.ts';
import { readOptions } from './read-options.ts';

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    sizes: { type: 'string' },
    runs: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '' },
    only: { type: 'string', default: Object.keys(contenders).join(',') },
    from: { type: 'string' },
    hugo: { type: 'string', default: 'hugo' },
    out: { type: 'string', default: '.cache/bench/report' },
  },
});
const [name = 'stories', first] = positionals;
const [runs, seed] = [Number(values.runs), Number(values.seed)];
/** Of a folder of Markdown all is taken, unless a size is given. */
const ordinarySizes = values.from === undefined ? '1000' : '1000000';

const benchmarks: Readonly<Record<string, () => string | Promise<string>>> = {
  stories: () =>
    benchStories({
      ...values,
      sizes: (values.sizes ?? first ?? ordinarySizes).split(',').map(Number),
      only: values.only.split(','),
      cases: values.cases.split(',').filter((words) => words !== ''),
      runs,
      seed,
      from: values.from,
      tell: (line) => {
        console.error(line);
      },
    }),
  desk: () =>
    benchDesk({
      sizes: (values.sizes ?? first ?? '1000,10000').split(',').map(Number),
      runs,
      seed,
      tell: (line) => {
        console.error(line);
      },
    }),
  anchoring: () => benchAnchoring({ seed, runs: Math.max(runs, 9) }),
  search: () => benchSearch(Number(first ?? '10000')),
  relevance: () => benchRelevance(first),
};

const benchmark = Object.hasOwn(benchmarks, name) ? benchmarks[name] : undefined;
const unknown = values.only.split(',').filter((each) => !Object.hasOwn(contenders, each));
if (benchmark === undefined) {
  console.error(`There is no benchmark “${name}”: ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
} else if (unknown.length > 0) {
  console.error(
    `--only knows no “${unknown.join('”, “')}”: ${Object.keys(contenders).join(', ')}.`,
  );
  process.exitCode = 1;
} else {
  console.error(machineLine());
  console.log(await benchmark());
}
