/** Playwright's server: the site of the fixture newsroom, on any free port, which it prints. */
import { startServer } from '../../../scripts/serving/start-server.ts';
import { buildFixtureSite, fixtureSite } from './fixture-site.ts';

buildFixtureSite();
const { url } = await startServer({ root: fixtureSite });
console.log(`The fixture newsroom is at ${url}`);
