import { posix } from 'node:path';
import type { ContentFiles } from '../../content/content-files.ts';
import type { ReadEntry } from '../../content/read-noun.ts';
import type { Nouns } from '../../content/read-nouns.ts';
import { onceForEach } from '../../memory/once-for-each.ts';
import type { Article } from '../../model/article.ts';
import type { Page } from '../../model/page.ts';
import type { Question } from '../story-questions.ts';

/**
 * What another load of a newsroom has that one does not, or otherwise, by names as `dependenciesOf`
 * gives them: `everything` if it is something that any story may depend on.
 */
export type Changes = 'everything' | ReadonlySet<string>;

/** A load as far as stories may ask it something. */
interface LoadedFiles {
  readonly nouns: Nouns;
  readonly files: ContentFiles;
}

/** Compares two loads by their entries: of a file that did not change, the entry is the very same. */
export function changesBetween(before: LoadedFiles, after: LoadedFiles): Changes {
  const settings = ({ nouns: { publication, glossary, words } }: LoadedFiles): unknown[] => [
    ...[publication, glossary],
    ...[...words].flatMap(([lang, { digest }]) => [lang, digest]),
  ];
  const [old, recent] = [settings(before), settings(after)];
  if (old.length !== recent.length || old.some((each, index) => each !== recent[index]))
    return 'everything';
  const changes = new Set<string>();
  for (const [noun, sort] of subjects)
    for (const id of differing(before.nouns[noun], after.nouns[noun])) changes.add(`${sort} ${id}`);
  for (const [noun, sort] of texts)
    for (const id of differing(before.nouns[noun], after.nouns[noun])) {
      changes.add(`text of ${sort} ${id}`);
      if (targetOf(before.nouns[noun].get(id)) !== targetOf(after.nouns[noun].get(id)))
        changes.add(`${sort} ${id}`);
    }
  for (const id of before.nouns.unreadable.symmetricDifference(after.nouns.unreadable))
    for (const [, sort] of [...subjects, ...texts]) changes.add(`${sort} ${id}`);
  const { folder } = after.files;
  for (const path of [
    ...differing(before.files.others, after.files.others),
    ...before.files.unread.symmetricDifference(after.files.unread),
  ])
    changes.add(`file ${posix.join(folder, path)}`);
  return changes;
}

/**
 * What the answers to a story’s questions depend on, beside what everything depends on. Only of a story
 * in which nothing was wrong: what is told of a mistake depends on all names of the newsroom.
 */
export function dependenciesOf(questions: readonly Question[]): readonly string[] {
  return [...new Set(questions.flatMap(dependencyOf))];
}

/** The nouns that stories ask for, each with the name of what it answers. */
const subjects = [
  ['people', 'subject'],
  ['entities', 'subject'],
] as const;
const texts = [
  ['articles', 'story'],
  ['pages', 'page'],
] as const;

/** A story or page as far as a link to it asks: whether it is there, and its address. */
function targetOf(entry: ReadEntry<Article | Page> | undefined): string | undefined {
  return entry && target(entry);
}

const target = onceForEach(({ value }: ReadEntry<Article | Page>) =>
  JSON.stringify(
    'section' in value
      ? [value.draft, value.published, value.section, value.embargo]
      : [value.draft],
  ),
);

function dependencyOf(question: Question): readonly string[] {
  switch (question[0]) {
    case 'link': {
      const [, scheme, to] = question;
      const [id = ''] = to.split('#', 1);
      const sort = scheme === 'entity' ? 'subject' : scheme === 'story' ? 'story' : 'page';
      // A link to a part asks for the headings of its target.
      return sort !== 'subject' && id !== to
        ? [`${sort} ${id}`, `text of ${sort} ${id}`]
        : [`${sort} ${id}`];
    }
    case 'address':
    case 'names':
    case 'person':
    case 'subject':
      return [`subject ${question[1]}`];
    case 'picture':
    case 'download':
      return [`file ${question[1]}`];
    // The publication and the glossary answer these, and the languages of code never become fewer.
    case 'callout':
    case 'code':
    case 'embed':
    case 'term':
      return [];
  }
}

function differing(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): string[] {
  const ids: string[] = [];
  for (const [id, value] of after) if (before.get(id) !== value) ids.push(id);
  for (const id of before.keys()) if (!after.has(id)) ids.push(id);
  return ids;
}
