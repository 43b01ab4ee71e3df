import { cpSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeNewsroom } from '../projects/write-newsroom.ts';
import type { Case, SetUp } from './contender.ts';
import { newsroomEdits } from './edit-newsroom.ts';
import { versionOf } from './version-of.ts';

/** What a build of ours needs of the repository. */
const parts = [
  ...['src', 'scripts', 'public', 'astro.config.mjs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];
/** After every moment of an invented story. */
const now = '2026-01-01T00:00:00Z';

/** Nutgraf itself, in a copy of this repository, so that its templates can be edited. */
export const setUpNutgraf: SetUp = ({ newsroom, pictures, folder, root }) => {
  const repository = join(folder, 'repository');
  const content = join(folder, 'content');
  const [out, cache] = [join(folder, 'dist'), join(folder, 'cache')];
  for (const part of parts)
    cpSync(join(root, part), join(repository, part), { recursive: true, dereference: true });
  symlinkSync(join(root, 'node_modules'), join(repository, 'node_modules'));
  writeNewsroom(content, newsroom, pictures);
  const places = ['--content', content, '--out', out, '--cache', cache, '--now', now];
  // As `npm run build` starts it.
  const keepCompiled = ['--import', './scripts/keep-compiled.mjs'];
  const build = [process.execPath, ...keepCompiled, 'scripts/build.ts', ...places];
  const caseOf = (name: string, prepare: Case['prepare'], more: readonly string[] = []): Case => ({
    name,
    commands: [[...build, ...more]],
    folder: repository,
    out,
    prepare,
  });
  return {
    name: 'Nutgraf',
    about: `this repository, with ${versionOf(root, 'astro')} and ${versionOf(root, 'pagefind')}`,
    cases: [
      // Whatever a build leaves, the site, what is kept and folders beside them, lies here.
      caseOf('first build', () => {
        for (const name of readdirSync(folder))
          if (name !== 'repository' && name !== 'content')
            rmSync(join(folder, name), { recursive: true, force: true });
        rmSync(join(repository, '.cache'), { recursive: true, force: true });
      }),
      ...(knowsFull(root) ? [caseOf('full', () => undefined, ['--full'])] : []),
      ...newsroomEdits(newsroom).map(({ name, make }) =>
        caseOf(name, (run) => {
          make(content, repository, run);
        }),
      ),
      caseOf('nothing changed', () => undefined),
    ],
  };
};

/** Whether builds can be told to use nothing that an earlier one kept. */
function knowsFull(root: string): boolean {
  return /\bfull: \{ type: 'boolean'/u.test(readFileSync(join(root, 'scripts/build.ts'), 'utf8'));
}
