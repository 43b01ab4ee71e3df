import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeEleventyProject } from '../projects/write-eleventy-project.ts';
import { pagefindCommand, type SetUp } from './contender.ts';
import { versionOf } from './version-of.ts';

/** Installed where the benchmark keeps its files when it is measured first: nothing else needs it. */
const packages = ['@11ty/eleventy@3.1.8', 'markdown-it-footnote@4.0.0'];

/** Eleventy with taxonomies and related stories, and Pagefind. */
export const setUpEleventy: SetUp = ({ newsroom, pictures, folder, root }) => {
  const tools = join(root, '.cache/bench/eleventy');
  const program = join(tools, 'node_modules/@11ty/eleventy/cmd.cjs');
  if (!existsSync(program)) {
    mkdirSync(tools, { recursive: true });
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts'];
    const install = ['install', '--prefix', tools, ...options, ...packages];
    const { status, stderr } = spawnSync('npm', install, { encoding: 'utf8' });
    if (status !== 0 || !existsSync(program))
      return `Eleventy is left out: it could not be installed.\n${stderr.trim()}`;
  }
  writeEleventyProject(folder, newsroom, pictures);
  symlinkSync(join(tools, 'node_modules'), join(folder, 'node_modules'));
  const out = join(folder, '_site');
  return {
    name: 'Eleventy with Pagefind',
    about: `${versionOf(tools, '@11ty/eleventy')}, ${versionOf(root, 'pagefind')}`,
    cases: [
      {
        name: 'full',
        commands: [[process.execPath, program, '--quiet'], pagefindCommand(root, out)],
        folder,
        out,
        prepare: () => {
          rmSync(out, { recursive: true, force: true });
        },
      },
    ],
  };
};
