/**
 * `npm run dev`: serves the site while it is being written; pages reload when content changes. Drafts
 * and stories under embargo are seen, marked as such.
 */
import { resolve } from 'node:path';
import { writingFrame } from '../src/desk/frame/writing-frame.ts';
import { startWriting } from '../src/framework/development/start-writing.ts';
import { readOptions, readPort, runCommand } from './read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
    // Another editor: NUTGRAF_EDITOR='idea://open?file={file}&line={line}'.
    editor: {
      type: 'string',
      default: process.env['NUTGRAF_EDITOR'] ?? 'vscode://file/{file}:{line}:{column}',
    },
  },
});

const root = process.cwd();
const frame = writingFrame({ root, editor: values.editor });
const setting = { root, content: resolve(values.content) };
const wanted = readPort(values.port);

await runCommand(async () => {
  const port = await startWriting(setting, wanted, frame);
  console.log(`Writing: http://localhost:${port}/ shows the content as it is saved.`);
  return 0;
});
