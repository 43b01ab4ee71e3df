/** `npm start`, its second half: serves the built site. `--port` or `PORT` chooses the port. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { currentSite } from '../src/build/output/current-site.ts';
import { startServer } from './start-server.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
const port = Number(values.port ?? process.env['PORT'] ?? '4321');

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('The port must be a whole number from 0 to 65535.');
  process.exitCode = 1;
} else if ((await currentSite(resolve(values.out))) === undefined) {
  console.error(`There is no ${values.out}/ to serve yet. Build the site first: npm run build`);
  process.exitCode = 1;
} else {
  const server = await startServer({ root: values.out, port });
  console.log(`Nutgraf serves ${values.out}/ at ${server.url}`);
}
