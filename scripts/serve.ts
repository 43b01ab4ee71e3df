/** `npm start`, its second half: serves the built site. `--port` or `PORT` chooses the port. */
import { resolve } from 'node:path';
import { currentSite } from '../src/build/output/current-site.ts';
import { readOptions, readPort, runCommand } from './read-options.ts';
import { startServer } from './serving/start-server.ts';

const { values } = readOptions({
  options: { port: { type: 'string' }, out: { type: 'string', default: 'dist' } },
});
const port = readPort(values.port ?? process.env['PORT'] ?? '4321');

await runCommand(async () => {
  if ((await currentSite(resolve(values.out))) === undefined) {
    console.error(`There is no ${values.out}/ to serve yet. Build the site first: npm run build`);
    return 1;
  }
  const server = await startServer({ root: values.out, port });
  console.log(`Nutgraf serves ${values.out}/ at ${server.url}`);
  return 0;
});
