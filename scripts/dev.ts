/** `npm run dev`: serves the site while it is being written; pages reload when content changes. */
import { parseArgs } from 'node:util';
import { dev } from 'astro';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: 'content' },
    port: { type: 'string', default: '4321' },
  },
});

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DEV_BACKGROUND'] = '0';
process.env['NUTGRAF_CONTENT'] = values.content;
process.env['NUTGRAF_NOW'] = 'clock';

const server = await dev({ server: { port: Number(values.port) } });
console.log(`Writing: http://localhost:${server.address.port}/ shows the content as it is saved.`);
