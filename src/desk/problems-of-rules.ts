import { contentOnDisk } from '../content/disk-source.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readNouns } from '../content/read-nouns.ts';
import type { Memory } from '../memory/memory.ts';
import type { Publication } from '../model/publication.ts';
import type { Problem } from '../problems/problem.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import { checkRuleNames } from './advice/check-rule-names.ts';
import { giveAdvice } from './advice/give-advice.ts';
import { textlintAdvice } from './textlint/textlint-advice.ts';
import { textlintPrefix } from './textlint/textlint-prefix.ts';
import { measureNamedPictures } from './measure-named-pictures.ts';

/** Which content is held to its newsroom’s own rules. */
export interface RulesRequest {
  readonly publication: Publication;
  /** The root of the repository, absolute. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
  readonly memory: Memory;
  /** Whether the content is a stranger’s, who chooses no packages that run here. */
  readonly isUntrusted: boolean;
}

/**
 * What breaks the rules that a newsroom has made problems (`checks:` in publication.yaml): it stops the
 * build. Drafts may break any.
 */
export async function problemsOfRules({
  publication,
  root,
  content,
  memory,
  isUntrusted,
}: RulesRequest): Promise<readonly Problem[]> {
  if (Object.keys(publication.checks).length === 0) return [];
  const files = readContentFiles(contentOnDisk(root, content), createProblemLog());
  const nouns = readNouns(files, createProblemLog(), new Set(), memory);
  const unknown = checkRuleNames(nouns);
  if (unknown.length > 0 || !Object.values(publication.checks).includes('problem')) return unknown;
  const pictures = await measureNamedPictures(root, nouns, memory);
  const scope = {
    nouns,
    memory,
    picturesOf: (file: string) => pictures.get(file) ?? new Map<string, never>(),
  };
  const stopping = Object.entries(publication.checks).filter(([, tier]) => tier === 'problem');
  const textlint =
    isUntrusted || !stopping.some(([name]) => name.startsWith(textlintPrefix))
      ? { advice: [], problems: [] }
      : await textlintAdvice({ ...scope, root });
  const entries = [...nouns.articles.values(), ...nouns.pages.values()];
  const drafts = new Set(entries.flatMap(({ file, value }) => (value.draft ? [file] : [])));
  const advice = [...giveAdvice(scope).advice, ...textlint.advice];
  const stops = advice.filter(({ tier, file }) => tier === 'problem' && !drafts.has(file));
  return [...textlint.problems, ...stops];
}
