const topLevelNames = [
  'src',
  'content',
  'public',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
  'README.md',
  'package-lock.json',
  'LICENSE',
  'vitest.config.ts',
  'playwright.config.ts',
  'eslint.config.mjs',
];

const namesThatSayNothing = /^(?:utils?|helpers?|common|misc)$/;

/**
 * Says what is wrong with the place or the name of a file: the top level is for what everyone needs
 * and for dotfiles, and a name says what is inside.
 *
 * @param path from the repository's root, with `/`
 */
export function namingProblems(path: string): string[] {
  const parts = path.split('/');
  const top = parts[0] ?? '';
  const problems: string[] = [];
  if (!top.startsWith('.') && !topLevelNames.includes(top)) {
    problems.push(`${path}: ${top} does not belong at the top level`);
  }
  if (top !== 'src' && top !== 'scripts') return problems;
  const empty = parts
    .flatMap((part) => part.split(/[-_.]/))
    .find((word) => namesThatSayNothing.test(word));
  if (empty !== undefined) problems.push(`${path}: "${empty}" does not say what is inside`);
  return problems;
}
