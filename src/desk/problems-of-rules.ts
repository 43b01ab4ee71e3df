import { contentOnDisk } from '../content/disk-source.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readNouns } from '../content/read-nouns.ts';
import type { Memory } from '../memory/memory.ts';
import type { Publication } from '../model/publication.ts';
import type { Problem } from '../problems/problem.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import { checkRuleNames } from './advice/check-rule-names.ts';
import { giveAdvice } from './advice/give-advice.ts';
import { measureNamedPictures } from './measure-named-pictures.ts';

/**
 * What breaks the rules that a newsroom has made problems (`checks:` in publication.yaml): it stops the
 * build. Drafts may break any.
 */
export async function problemsOfRules(
  publication: Publication,
  root: string,
  content: string,
  memory: Memory,
): Promise<readonly Problem[]> {
  if (Object.keys(publication.checks).length === 0) return [];
  const files = readContentFiles(contentOnDisk(root, content), createProblemLog());
  const nouns = readNouns(files, createProblemLog(), new Set(), memory);
  const unknown = checkRuleNames(nouns);
  if (unknown.length > 0 || !Object.values(publication.checks).includes('problem')) return unknown;
  const pictures = await measureNamedPictures(root, nouns, memory);
  const { advice } = giveAdvice({
    nouns,
    memory,
    picturesOf: (file) => pictures.get(file) ?? new Map(),
  });
  const entries = [...nouns.articles.values(), ...nouns.pages.values()];
  const drafts = new Set(entries.flatMap(({ file, value }) => (value.draft ? [file] : [])));
  return advice.filter(({ tier, file }) => tier === 'problem' && !drafts.has(file));
}
