/**
 * `npm run dev`: serves the site while it is being written; pages reload when content changes. Drafts
 * and stories under embargo are seen, marked as such. The handbook and the editors’ report are there too.
 */
import { join, resolve } from 'node:path';
import { reportOf } from '../src/desk/editors-report/report-of.ts';
import { writingFrame } from '../src/desk/frame/writing-frame.ts';
import { handbookPages } from '../src/desk/handbook/handbook-pages.ts';
import { startWriting } from '../src/framework/development/start-writing.ts';
import { handbookAddress } from '../src/newsroom/addresses.ts';
import { codeDigest } from '../src/memory/code-digest.ts';
import { openMemory } from '../src/memory/open-memory.ts';
import { residentMemory } from '../src/memory/resident-memory.ts';
import { readOptions, readPort, runCommand } from './read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
    cache: { type: 'string', default: '.cache/dev' },
    // Another editor: NUTGRAF_EDITOR='idea://open?file={file}&line={line}'.
    editor: {
      type: 'string',
      default: process.env['NUTGRAF_EDITOR'] ?? 'vscode://file/{file}:{line}:{column}',
    },
  },
});

const root = process.cwd();
const frame = writingFrame({ root, editor: values.editor });
const wanted = readPort(values.port);
// Of its own: a build and this server may be at work at one time.
const kept = openMemory(resolve(values.cache, 'memory.sqlite'), codeDigest(root));
const memory = residentMemory(kept, ['body']);
const content = resolve(values.content);
let handbook: ReturnType<typeof handbookPages> | undefined;
const setting = {
  root,
  content,
  memory,
  settle: kept.settle,
  handbook: () => (handbook ??= handbookPages(root, memory)),
};
const reportAddress = handbookAddress('report');
const documents = new Map([
  [
    reportAddress,
    () => reportOf({ root, content, publicFolder: join(root, 'public'), now: Date.now() }),
  ],
]);

await runCommand(async () => {
  console.log(
    'Reading the newsroom; the first time, an archive of many thousand stories takes minutes.',
  );
  const port = await startWriting(setting, wanted, frame, documents);
  const site = `http://localhost:${port}`;
  console.log(`Writing: ${site}/ shows the content as it is saved.`);
  console.log(
    `Handbook: ${site}${handbookAddress(undefined)}  Editors’ report: ${site}${reportAddress}`,
  );
  return 0;
});
