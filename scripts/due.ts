/**
 * `npm run due -- --since 2026-11-25T18:30:00Z`: tells whether the site has changed since the build of
 * that moment though nothing was written, as when an embargo ended. It ends with 0 if so, with 3 if
 * not, with 1 if that cannot be told.
 */
import { resolve } from 'node:path';
import { readContentFiles } from '../src/content/content-files.ts';
import { contentOnDisk } from '../src/content/disk-source.ts';
import { readNouns } from '../src/content/read-nouns.ts';
import { checkFileLocations } from '../src/content/check-file-locations.ts';
import { dueMoments } from '../src/newsroom/due-moments.ts';
import { formatProblems } from '../src/problems/format-problems.ts';
import { createProblemLog } from '../src/problems/problem-log.ts';
import { printable, printableLines } from '../src/text/printable.ts';
import { readInstant } from '../src/text/read-instant.ts';
import { readOptions } from './read-options.ts';

const { values } = readOptions(
  {
    options: {
      content: { type: 'string', default: 'content' },
      since: { type: 'string', default: '' },
      now: { type: 'string', default: new Date().toISOString() },
    },
  },
  // With 3 it says that nothing is due.
  1,
);
const [since, now] = [readInstant(values.since), readInstant(values.now)];

if (since === undefined || now === undefined) {
  console.error('Write moments with their zones: npm run due -- --since 2026-11-25T18:30:00Z');
  process.exitCode = 1;
} else {
  const log = createProblemLog();
  const files = readContentFiles(contentOnDisk(process.cwd(), resolve(values.content)), log);
  const nouns = readNouns(files, log, checkFileLocations(files, log));
  const problems = log.sorted();
  const moments = dueMoments(nouns, since, now);
  for (const { at, file, what } of moments)
    console.log(`${new Date(at).toISOString()}  ${printable(file)}: ${what}`);
  if (problems.length > 0) console.error(printableLines(formatProblems(problems)));
  if (problems.length > 0) process.exitCode = 1;
  else if (moments.length === 0) {
    console.log('Nothing is due.');
    process.exitCode = 3;
  }
}
