import { posix } from 'node:path';
import { nearestWord } from '../text/nearest-word.ts';
import type { ContentFiles } from './content-files.ts';
import type { ProblemLog } from '../problems/problem-log.ts';

const endings = /\.(?:ya?ml|mdx?|markdown)$/iu;

/** Files that are text and no content, wherever they stand. */
const welcome = /^(?:readme|license|licence)\.\w+$/iu;

/** What other parts of the house read from the content folder. */
const readElsewhere = new Set(['search-contract.yaml']);

/**
 * Tells of files that look like content and stand where nothing reads them: they would be left out.
 *
 * @returns the paths where they belong, as far as that can be told: what is missing there is not
 *   missing, and need not be told as well
 */
export function checkFileLocations(files: ContentFiles, log: ProblemLog): ReadonlySet<string> {
  const meant = new Set<string>();
  checkStandOff(files, log);
  for (const path of files.others.keys()) {
    const base = posix.basename(path);
    if (!endings.test(base) || welcome.test(base) || readElsewhere.has(path)) continue;
    const better = betterPath(path);
    if (better !== undefined) meant.add(better);
    log.addAt(
      posix.join(files.folder, path),
      { line: 1, column: 1 },
      {
        name: 'misplaced-file',
        message: `Nothing reads a file called ${base} here.`,
        reason: 'What stands in it would not be on the site, and nobody would be told.',
        fix:
          better === undefined || better === path
            ? `Move it to where its kind belongs: articles/<year>/<name>/article.mdx, people/<name>.yaml, entities/<name>.yaml, topics/<name>.yaml or pages/<name>.mdx.`
            : `Rename it to ${posix.join(files.folder, better)}`,
      },
    );
  }
  return meant;
}

/** Where the file at a path probably belongs, from the content folder. */
function betterPath(path: string): string | undefined {
  const parts = path.split('/');
  const base = parts.at(-1) ?? '';
  const stem = base.replace(endings, '').toLowerCase();
  const isYaml = /\.ya?ml$/iu.test(base);
  if (parts.length === 1) {
    const near = isYaml ? nearestWord(stem, ['publication', 'front', 'glossary']) : undefined;
    return near === undefined ? undefined : `${near}.yaml`;
  }
  const home = nearestWord(parts[0] ?? '', [
    'people',
    'entities',
    'topics',
    'articles',
    'pages',
    'words',
  ]);
  if (home === 'articles') {
    const folder = parts.slice(1, -1).join('/');
    if (isYaml) return `${home}/${folder === '' ? stem : folder}/annotations.yaml`;
    return `${home}/${folder === '' || /^\d{4}$/u.test(folder) ? posix.join(folder, stem) : folder}/article.mdx`;
  }
  if (home === undefined) return undefined;
  return `${home}/${stem}.${home === 'pages' ? 'mdx' : 'yaml'}`;
}

/** Annotations stand beside the story that they are about. */
function checkStandOff({ articles, annotations }: ContentFiles, log: ProblemLog): void {
  const stories = new Set(articles.map(({ path }) => posix.dirname(path)));
  for (const { file, path } of annotations) {
    if (stories.has(posix.dirname(path))) continue;
    log.addAt(
      file,
      { line: 1, column: 1 },
      {
        name: 'annotations-without-story',
        message: 'There is no article.mdx in the folder of these annotations.',
        reason: 'Annotations belong to the story beside them; without one nobody would see them.',
        fix: 'Move the file into the folder of its story.',
      },
    );
  }
}
