import { contentOnDisk } from '../content/disk-source.ts';
import { readContentFiles } from '../content/content-files.ts';
import { entriesOf, nounNames } from '../content/noun-entries.ts';
import { readNouns, type Nouns } from '../content/read-nouns.ts';
import {
  loadNewsroom,
  type LoadedNewsroom,
  type NewsroomSettings,
} from '../newsroom/load-newsroom.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import type { Problem } from '../problems/problem.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import type { Advice, ReadingCount } from './advice/advice.ts';
import { askedFiles } from './asked-files.ts';
import { checkRuleNames } from './advice/check-rule-names.ts';
import { giveAdvice } from './advice/give-advice.ts';
import { withHandbook } from './handbook/handbook-pages.ts';
import { deadSiteLinks } from './links/dead-site-links.ts';
import { siteAddresses } from './links/site-addresses.ts';
import { textlintAdvice } from './textlint/textlint-advice.ts';
import { measureNamedPictures } from './measure-named-pictures.ts';

/** Everything that the build would refuse, and everything that an editor would frown at. */
export interface CheckedNewsroom {
  readonly problems: readonly Problem[];
  readonly advice: readonly Advice[];
  readonly count: ReadingCount;
  /** What each file says, as it was read; asked for, since there may be thousands. */
  readonly sources: ReadonlyMap<string, () => string>;
  readonly nouns: Nouns;
  /** Whether there is what was asked for, readable or not. */
  readonly isThere: boolean;
}

/** What is checked. */
export interface CheckRequest extends Pick<
  NewsroomSettings,
  'root' | 'content' | 'publicFolder' | 'now' | 'memory'
> {
  /** The name of one story; without it, everything. */
  readonly only?: string | undefined;
}

/**
 * Checks a newsroom as the build does, drafts included, and gives advice on all that can be read. With a
 * memory, what did not change since an earlier check is not read again, and the report is the same.
 */
export async function checkNewsroom(request: CheckRequest): Promise<CheckedNewsroom> {
  const { root, only, memory = noMemory } = request;
  const loaded = await loadNewsroom(request);
  const { nouns, sources } =
    loaded.status === 'sound'
      ? { nouns: loaded.nouns, sources: sourcesOf(loaded.nouns) }
      : readAgain(request, memory);
  const pictures = await measureNamedPictures(root, nouns, memory);
  const scope = {
    nouns,
    only,
    memory,
    picturesOf: (file: string) => pictures.get(file) ?? new Map(),
  };
  const { advice, count } = giveAdvice(scope);
  const textlint = await textlintAdvice({ ...scope, root });
  const asked = only === undefined ? [''] : askedFiles(only, sources.keys());
  const isAsked = ({ file }: { file: string }): boolean =>
    asked.some((beginning) => file.startsWith(beginning));
  const broken = await problemsOf(loaded, request);
  return {
    problems: [...broken, ...checkRuleNames(nouns), ...textlint.problems].filter(isAsked),
    advice: [...advice, ...textlint.advice].filter(isAsked),
    count,
    sources,
    nouns,
    isThere: asked.length > 0,
  };
}

/** What stops the build before a page is made. */
async function problemsOf(
  loaded: LoadedNewsroom,
  { root, publicFolder, now, memory = noMemory }: CheckRequest,
): Promise<readonly Problem[]> {
  if (loaded.status === 'broken') return loaded.problems;
  const { nouns } = loaded;
  const newsroom = await withHandbook(loaded.newsroom, root, memory);
  return deadSiteLinks(nouns, newsroom, siteAddresses(newsroom, publicFolder, now));
}

type ReadNewsroom = Pick<CheckedNewsroom, 'nouns' | 'sources'>;

/** What can be read of a broken newsroom, and the text of every file, readable or not. */
function readAgain({ root, content }: CheckRequest, memory: Memory): ReadNewsroom {
  const log = createProblemLog();
  const files = readContentFiles(contentOnDisk(root, content), log);
  const { publication, front, glossary } = files;
  const lists = [
    files.articles,
    files.entries,
    files.pages,
    files.people,
    files.entities,
    files.topics,
  ];
  const single = [publication, front, glossary].flatMap((file) => file ?? []);
  const all = [...lists.flat(), ...files.annotations, ...files.words, ...single];
  return {
    nouns: readNouns(files, log, new Set(), memory),
    sources: new Map(all.map((each) => [each.file, () => each.text])),
  };
}

function sourcesOf(nouns: Nouns): CheckedNewsroom['sources'] {
  const all = nounNames.flatMap((noun) => entriesOf(nouns, noun));
  return new Map(all.map((entry) => [entry.file, () => entry.source]));
}
