/** `npm run dev`: serves the site while it is being written; pages reload when content changes. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startWriting } from '../src/framework/development/start-writing.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  },
});

const setting = { root: process.cwd(), content: resolve(values.content) };
const port = await startWriting(setting, Number(values.port));
console.log(`Writing: http://localhost:${port}/ shows the content as it is saved.`);
