/** `npm run build`: checks the content, builds the site beside the old one, and switches them. */
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build-site.ts';
import { printableLines } from '../src/text/printable.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    out: { type: 'string', default: 'dist' },
    cache: { type: 'string', default: '.cache/astro' },
    now: { type: 'string', default: new Date().toISOString() },
    linked: { type: 'boolean', default: false },
  },
});

const report = await buildSite(values);
console.log(printableLines(report.text));
process.exitCode = report.status === 'built' ? 0 : 1;
