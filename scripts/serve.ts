/** `npm start`, its second half: serves the built site. `--port` or `PORT` chooses the port. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startServer } from './start-server.ts';

const { values } = parseArgs({ options: { port: { type: 'string' } } });
const port = Number(values.port ?? process.env['PORT'] ?? '4321');

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('The port must be a whole number from 0 to 65535.');
  process.exitCode = 1;
} else if (!existsSync('dist')) {
  console.error('There is no dist/ to serve yet. Build the site first: npm run build');
  process.exitCode = 1;
} else {
  const server = await startServer({ root: 'dist', port });
  console.log(`Nutgraf serves dist/ at ${server.url}`);
}
