/**
 * `npm run preview -- <story>`: makes one file of a story, published or not, to be mailed to whoever has
 * to read it before.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { askedName } from '../../src/desk/asked-files.ts';
import { previewStory } from '../../src/desk/preview/preview-story.ts';
import { formatProblem } from '../../src/problems/format-problems.ts';
import { nearestWord } from '../../src/text/nearest-word.ts';
import { printable } from '../../src/text/printable.ts';
import { readOptions } from '../read-options.ts';

const { values, positionals } = readOptions({
  allowPositionals: true,
  options: {
    content: { type: 'string', default: 'content' },
    cache: { type: 'string', default: '.cache/build' },
    out: { type: 'string' },
  },
});
const [typed, ...others] = positionals;
if (typed === undefined || others.length > 0) {
  console.error('npm run preview -- <story>, where <story> is the name of its folder.');
  process.exit(3);
}
const story = askedName(typed);
const preview = await previewStory({
  root: process.cwd(),
  content: resolve(values.content),
  cache: resolve(values.cache),
  story,
});
if (preview.status === 'broken') {
  console.error(preview.problems.map(formatProblem).join('\n\n'));
  process.exitCode = 1;
} else if (preview.status === 'unknown') {
  const near = nearestWord(story, preview.known);
  const meant = near === undefined ? '' : ` Did you mean ${near}?`;
  console.error(`There is no story “${printable(story)}”.${meant}`);
  process.exitCode = 3;
} else {
  const file = values.out ?? `.cache/preview/${story}.html`;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, preview.html);
  const size = Math.ceil(preview.html.length / 1000);
  console.log(`${file} holds the whole story (${size} kB): mail it, or open it in a browser.`);
}
