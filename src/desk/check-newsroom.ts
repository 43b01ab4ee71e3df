import { posix } from 'node:path';
import { contentOnDisk } from '../content/disk-source.ts';
import { readContentFiles } from '../content/content-files.ts';
import { readNouns, type Nouns } from '../content/read-nouns.ts';
import { loadNewsroom, type NewsroomSettings } from '../newsroom/load-newsroom.ts';
import type { Problem } from '../problems/problem.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import type { Advice, ReadingCount } from './advice/advice.ts';
import { checkRuleNames } from './advice/check-rule-names.ts';
import { giveAdvice } from './advice/give-advice.ts';
import { measureNamedPictures } from './measure-named-pictures.ts';

/** Everything that the build would refuse, and everything that an editor would frown at. */
export interface CheckedNewsroom {
  readonly problems: readonly Problem[];
  readonly advice: readonly Advice[];
  readonly count: ReadingCount;
  /** What each file says, as it was read. */
  readonly sources: ReadonlyMap<string, string>;
  readonly nouns: Nouns;
}

/** What is checked. */
export interface CheckRequest extends Pick<
  NewsroomSettings,
  'root' | 'content' | 'publicFolder' | 'now'
> {
  /** The name of one story; without it, everything. */
  readonly only?: string | undefined;
}

/** Checks a newsroom as the build does, drafts included, and gives advice on all that can be read. */
export async function checkNewsroom({ only, ...setting }: CheckRequest): Promise<CheckedNewsroom> {
  const { root, content } = setting;
  const log = createProblemLog();
  const files = readContentFiles(contentOnDisk(root, content), log);
  const nouns = readNouns(files, log);
  const loaded = await loadNewsroom(setting);
  const pictures = await measureNamedPictures(root, nouns);
  const { advice, count } = giveAdvice({
    nouns,
    only,
    picturesOf: (file) => pictures.get(file) ?? new Map(),
  });
  const story = only === undefined ? undefined : nouns.articles.get(only);
  const folder = story === undefined ? '' : posix.dirname(story.file);
  const isAsked = ({ file }: { file: string }): boolean =>
    only === undefined || file.startsWith(`${folder}/`);
  const texts = [...files.articles, ...files.pages, ...files.people, ...files.entities];
  const single = [files.publication, files.front, files.glossary].flatMap((file) => file ?? []);
  const all = [...texts, ...files.annotations, ...files.words, ...single];
  return {
    problems: [
      ...(loaded.status === 'broken' ? loaded.problems : []),
      ...checkRuleNames(nouns),
    ].filter(isAsked),
    advice: advice.filter(isAsked),
    count,
    sources: new Map(all.map(({ file, text }) => [file, text])),
    nouns,
  };
}
