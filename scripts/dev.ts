/**
 * `npm run dev`: serves the site while it is being written; pages reload when content changes. Drafts
 * and stories under embargo are seen, marked as such.
 */
import { resolve } from 'node:path';
import { writingFrame } from '../src/desk/frame/writing-frame.ts';
import { startWriting } from '../src/framework/development/start-writing.ts';
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
const setting = { root, content: resolve(values.content), memory, settle: kept.settle };

await runCommand(async () => {
  const port = await startWriting(setting, wanted, frame);
  console.log(`Writing: http://localhost:${port}/ shows the content as it is saved.`);
  return 0;
});
