/** `npm run build`: checks the content, builds the site beside the old one, and switches them. */
import { setFlagsFromString } from 'node:v8';
import { buildSite } from '../src/build/build-site.ts';
import { printableLines } from '../src/text/printable.ts';
import { readOptions, runCommand } from './read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache/build' },
    now: { type: 'string', default: new Date().toISOString() },
    linked: { type: 'boolean', default: false },
    // For tests that compare the two ways in which a story is parsed.
    'every-story-is-module': { type: 'boolean', default: false },
    // Nothing that earlier builds remembered is used.
    full: { type: 'boolean', default: false },
    // A part of the site, worked out in the cache folder; and the folders of all parts, to be joined.
    shard: { type: 'string' },
    merge: { type: 'string', multiple: true },
    untrusted: { type: 'boolean', default: false },
    url: { type: 'string' },
  },
});

// Memory that nobody needs any more is taken back before it is as much again as what is needed: a sixth
// less at the most, and no slower.
setFlagsFromString('--heap-growing-percent=40');

await runCommand(async () => {
  const everyStoryIsModule = values['every-story-is-module'];
  const report = await buildSite({ ...values, everyStoryIsModule });
  console.log(printableLines(report.text));
  return report.status === 'built' ? 0 : 1;
});
