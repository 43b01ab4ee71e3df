/** `npm run dev`: serves the site while it is being written; pages reload when content changes. */
import { resolve } from 'node:path';
import { startWriting } from '../src/framework/development/start-writing.ts';
import { readOptions, readPort, runCommand } from './read-options.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  },
});

const setting = { root: process.cwd(), content: resolve(values.content) };
const wanted = readPort(values.port);

await runCommand(async () => {
  const port = await startWriting(setting, wanted);
  console.log(`Writing: http://localhost:${port}/ shows the content as it is saved.`);
  return 0;
});
