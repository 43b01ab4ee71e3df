/**
 * `npm run cms`: a page on which people write in a browser who have never seen git. It is served on
 * this machine, for the folder of the newsroom or for its repository elsewhere (`--repo owner/name`);
 * `--out` writes it as a folder instead, for a host of its own.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { OutputRefused } from '../../src/build/output/output-refused.ts';
import { refuseStrangers } from '../../src/build/output/refuse-strangers.ts';
import { cmsBackends } from '../../src/desk/cms/cms-config.ts';
import { printable } from '../../src/text/printable.ts';
import { readOptions, readPort, runCommand } from '../read-options.ts';
import { serveFolder } from '../serving/serve-folder.ts';
import { writeCms } from './write-cms.ts';

const { values } = readOptions({
  options: {
    content: { type: 'string', default: 'content' },
    backend: { type: 'string', default: 'github' },
    repo: { type: 'string', default: 'your/newsroom' },
    branch: { type: 'string', default: 'main' },
    out: { type: 'string' },
    port: { type: 'string', default: '4322' },
  },
});
const out = values.out === undefined ? '.cache/desk/cms' : values.out;
const usage = 3;

function refuse(name: string, repo: string): string | undefined {
  if (!cmsBackends.includes(name))
    return `There is no backend “${name}”. Write one of ${cmsBackends.join(', ')}.`;
  return name === 'test-repo' || /^[\w.-]+(?:\/[\w.-]+)+$/u.test(repo)
    ? undefined
    : `--repo ${repo}: write the owner and the name of the repository, your/newsroom, without the address of its host.`;
}

/** What is in the folder goes, so it has to be empty, or such a page. */
function refuseFolder(): string | undefined {
  try {
    if (values.out !== undefined && existsSync(out)) refuseStrangers(resolve(out), out);
    return undefined;
  } catch (error) {
    if (error instanceof OutputRefused) return error.message;
    throw error;
  }
}

await runCommand(async () => {
  const { backend: name, repo, branch } = values;
  const refusal = refuse(name, repo) ?? refuseFolder();
  if (refusal !== undefined) {
    console.error(printable(refusal));
    return usage;
  }
  const isWritten = writeCms(resolve(values.content), resolve(out), { name, repo, branch });
  if (!isWritten) {
    console.error('There are no settings that can be read: npm run check says why.');
    return 1;
  }
  if (values.out !== undefined) {
    console.log(`${printable(out)}/ is written. Put it on a host of its own, apart from the site.`);
    return 0;
  }
  const { url } = await serveFolder(resolve(out), readPort(values.port));
  console.log(
    `Write at ${url} in Chrome or Edge: “Work with Local Repository”, and choose the folder of this newsroom. Ctrl+C ends it.`,
  );
  return 0;
});
