/** `npm run schedule`: what goes up when, in the newsroom’s zone, and which drafts there are. */
import { resolve } from 'node:path';
import { contentOnDisk } from '../../src/content/disk-source.ts';
import { readContentFiles } from '../../src/content/content-files.ts';
import { readNouns } from '../../src/content/read-nouns.ts';
import { scheduleText, whatGoesUp } from '../../src/desk/schedule/what-goes-up.ts';
import { createProblemLog } from '../../src/problems/problem-log.ts';
import { printableLines } from '../../src/text/printable.ts';
import { readMoment, readOptions } from '../read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    now: { type: 'string', default: new Date().toISOString() },
  },
});
const now = readMoment(values.now);
const log = createProblemLog();
const place = contentOnDisk(process.cwd(), resolve(values.content));
const nouns = readNouns(readContentFiles(place, log), log);
const timeZone = nouns.publication?.value.timeZone ?? 'UTC';
console.log(printableLines(scheduleText(whatGoesUp(nouns, now), timeZone)));
const unread = log.sorted().length;
if (unread > 0) {
  console.log('Files that cannot be read are not in this list: npm run check names them.');
  process.exitCode = 1;
}
