import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeHugoProject } from '../projects/write-hugo-project.ts';
import { pagefindCommand, type SetUp } from './contender.ts';
import { versionOf } from './version-of.ts';

/** Hugo with taxonomies and related stories, and Pagefind. */
export const setUpHugo: SetUp = ({ newsroom, pictures, folder, root, hugo }) => {
  const { stdout, status } = spawnSync(hugo, ['version'], { encoding: 'utf8' });
  if (status !== 0)
    return `Hugo is left out: “${hugo}” is no program here. Give it with --hugo PATH.`;
  writeHugoProject(folder, newsroom, pictures);
  const out = join(folder, 'public');
  const version = /v[\d.]+/u.exec(stdout)?.[0] ?? '?';
  return {
    name: 'Hugo with Pagefind',
    about: `hugo ${version}, ${versionOf(root, 'pagefind')}`,
    cases: [
      {
        name: 'full',
        commands: [[hugo, '--quiet'], pagefindCommand(root, out)],
        folder,
        out,
        prepare: () => {
          for (const kept of [out, join(folder, 'resources')])
            rmSync(kept, { recursive: true, force: true });
        },
      },
    ],
  };
};
