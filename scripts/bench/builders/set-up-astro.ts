import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeAstroProject } from '../projects/write-astro-project.ts';
import type { SetUp } from './contender.ts';
import { versionOf } from './version-of.ts';

/** Astro as a developer would set it up: an MDX collection with pages such as ours, no search. */
export const setUpAstro: SetUp = ({ newsroom, pictures, folder, root }) => {
  writeAstroProject(folder, newsroom, pictures);
  const out = join(folder, 'dist');
  return {
    name: 'Astro MDX',
    about: `${versionOf(root, 'astro')} with ${versionOf(root, '@astrojs/mdx')}; no search`,
    cases: [
      {
        name: 'full',
        commands: [[process.execPath, join(root, 'node_modules/astro/bin/astro.mjs'), 'build']],
        folder,
        out,
        prepare: () => {
          for (const kept of [out, join(folder, '.astro'), join(folder, 'node_modules')])
            rmSync(kept, { recursive: true, force: true });
        },
      },
    ],
  };
};
