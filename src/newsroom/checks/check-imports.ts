import { posix } from 'node:path';
import type { ContentFiles } from '../../content/content-files.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import type { ProblemText } from '../../problems/problem.ts';
import type { ProblemLog } from '../../problems/problem-log.ts';
import { blankCode } from '../../story/syntax/blank-code.ts';
import { placeAt } from '../../story/syntax/place-at.ts';
import { nearestWord } from '../../text/nearest-word.ts';

/** An import or export of a file beside, with what stands before its address. */
const imported =
  /^((?:import|export)\b[^'"`;]*?\bfrom\s*['"]|import\s*['"])(\.{1,2}\/[^'"?\n]*)/gmu;

/** What stories with code of their own import from the content folder has to lie there. */
export function checkImports(nouns: Nouns, files: ContentFiles, log: ProblemLog): void {
  for (const id of nouns.publication?.value.storiesWithCode ?? []) {
    const entry = nouns.articles.get(id);
    if (entry === undefined) continue;
    const { file, source, bodyOffset } = entry;
    const folder = posix.dirname(posix.relative(files.folder, file));
    for (const match of blankCode(source, bodyOffset).matchAll(imported)) {
      const [, before = '', address = ''] = match;
      const path = posix.join(folder, address);
      // What lies outside of the content folder is for the build to find.
      if (path.startsWith('../') || files.others.has(path)) continue;
      const place = placeAt(source, match.index + before.length);
      log.addAt(file, place, explainImport(address, namesIn(folder, files)));
    }
  }
}

function namesIn(folder: string, { others }: ContentFiles): string[] {
  return [...others.keys()]
    .filter((path) => path.startsWith(`${folder}/`))
    .map((path) => `./${posix.relative(folder, path)}`);
}

function explainImport(address: string, names: readonly string[]): ProblemText {
  const near = nearestWord(address, names);
  return {
    name: 'missing-import',
    message: `The story imports “${address}”, and there is no such file.`,
    reason: 'The code of the story cannot run without it, and nothing of the site would be built.',
    fix:
      near === undefined
        ? 'Put the file beside article.mdx, or write the path that it has from there, with its ending.'
        : `Did you mean “${near}”?`,
  };
}
