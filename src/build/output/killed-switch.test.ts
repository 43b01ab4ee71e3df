/**
 * Builds that are killed at random moments, while a client fetches without pause. The sites are of
 * a few small files, so that most kills fall on the switch itself.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../../scripts/serving/start-server.ts';
import { plantedFolder } from '../../tests/support/planted-folder.ts';
import { openSiteFolder } from '../site/site-folder.ts';
import { openOutput, type Output } from './open-output.ts';
import { markName } from './site-mark.ts';

const kills = Number(process.env['NUTGRAF_KILLS'] ?? '8');
const code = new URL('open-output.ts', import.meta.url).href;
const writing = new URL('../site/site-folder.ts', import.meta.url).href;

/** Publishes one site after the other until it is killed; a page says of which site it is. */
const building = `
  import { openOutput } from ${JSON.stringify(code)};
  import { openSiteFolder } from ${JSON.stringify(writing)};
  const [out, cache, linked] = process.argv.slice(1);
  console.log('begun');
  for (let turn = 0; ; turn += 1) {
    const output = await openOutput({ root: out, content: out, out, cache }, out, linked === 'true');
    const words = process.pid + '-' + turn + ' ';
    const site = openSiteFolder(output.folder);
    site.write('index.html', words.repeat(2000));
    site.removeOthers();
    output.publish(site.made);
    await output.close();
  }
`;

test.each([true, false])(
  'killed builds lose no page (linked: %s)',
  async (linked) => {
    const folder = plantedFolder();
    const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
    const open = () => openOutput({ root: folder, content: folder, out, cache }, 'dist', linked);
    await publishPage(await open());
    const server = await startServer({ root: out });
    onTestFinished(() => server.close());
    const client = fetchWithoutPause(server.url);
    for (let kill = 0; kill < kills; kill += 1) {
      await killedBuild([out, cache, String(linked)], Math.random() * 100);
    }
    const { fetched, faults } = await client.stop();
    expect(faults).toEqual([]);
    expect(fetched).toBeGreaterThan(kills);
    await publishPage(await open());
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe(last);
    expect(readdirSync(out).sort()).toEqual([markName, 'index.html']);
  },
  600_000,
);

const last = 'last '.repeat(2000);

async function publishPage(output: Output): Promise<void> {
  const site = openSiteFolder(output.folder);
  site.write('index.html', last);
  output.publish(site.made);
  await output.close();
}

async function killedBuild(parameters: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', building, ...parameters]);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  setTimeout(() => child.kill('SIGKILL'), milliseconds);
  await ended;
  expect(said).toBe('');
}

/** Fetches one page again and again, and keeps what is wrong with it. */
function fetchWithoutPause(url: string) {
  const faults: string[] = [];
  let [fetched, stopped] = [0, false];
  const run = async () => {
    while (!stopped) {
      const response = await fetch(url);
      const text = await response.text();
      const word = text.slice(0, text.indexOf(' ') + 1);
      if (response.status !== 200) faults.push(`${response.status} ${text}`);
      else if (text !== word.repeat(2000)) faults.push(`cut or mixed: ${word}`);
      fetched += 1;
    }
  };
  const ended = run();
  return {
    stop: async () => {
      stopped = true;
      await ended;
      return { fetched, faults };
    },
  };
}
