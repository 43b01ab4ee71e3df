import type { Problem } from '../problems/problem.ts';
import { createCodeHighlighter } from '../story/body/code-highlighter.ts';
import { parseDeclarative } from '../story/syntax/parse-declarative.ts';
import { checkAddresses } from './checks/check-addresses.ts';
import { checkDuplicates } from '../content/check-duplicates.ts';
import { checkFileLocations } from '../content/check-file-locations.ts';
import { checkCaptions } from './checks/check-captions.ts';
import { checkBylines } from './checks/check-bylines.ts';
import { checkLive } from './checks/check-live.ts';
import { checkImports } from './checks/check-imports.ts';
import { checkMoments } from './checks/check-moments.ts';
import { checkPermanentIds } from './checks/check-permanent-ids.ts';
import { checkTranslations } from './checks/check-translations.ts';
import { checkPositions } from './checks/check-positions.ts';
import { checkTopics } from './checks/check-topics.ts';
import { checkReferences } from './checks/check-references.ts';
import { contentOnDisk } from '../content/disk-source.ts';
import type { FileSource } from '../content/file-source.ts';
import { untrustedLimits } from '../text/limits.ts';
import { readPublicFiles } from '../content/read-public-files.ts';
import { readContentFiles } from '../content/content-files.ts';
import { isEmbargoed } from './embargo.ts';
import { indexNewsroom } from './index-newsroom.ts';
import { checkEvidence } from './checks/check-evidence.ts';
import { compilePages, compileStories } from './compile-stories.ts';
import { currentFront } from './current-front.ts';
import { createCompiler, type Compiler } from './create-compiler.ts';
import type { Newsroom, NewsroomStory } from './newsroom.ts';
import { noKeptStories, type KeptStories } from './kept/kept-stories.ts';
import { noMemory, type Memory } from '../memory/memory.ts';
import { rememberStories } from './remember-stories.ts';
import { measureDownloads } from './measure-downloads.ts';
import { measurePictures, pictureUses, type PictureUse } from './measure-pictures.ts';
import { createProblemLog } from '../problems/problem-log.ts';
import { readNouns, type Nouns } from '../content/read-nouns.ts';
import { joinTables } from '../words/tables/join-tables.ts';
import type { NewsroomWords } from '../words/tables/words-file.ts';
import { wordsNotices } from './words-notices.ts';

/** What a load depends on besides the files. */
export interface NewsroomSettings {
  /** Root of the repository, absolute; problems name files from there. */
  readonly root: string;
  /** The content folder, absolute. */
  readonly content: string;
  /** What is read in the place of the content folder: tests have their files in memory. */
  readonly source?: FileSource;
  /** The folder of files that are published as they are, absolute; without it, there are none. */
  readonly publicFolder?: string;
  /** Whether the content is a stranger’s: its limits are tight, and no story brings code. */
  readonly isUntrusted?: boolean;
  /** The moment of the build in milliseconds since 1970: embargoes are kept until then. */
  readonly now: number;
  /** Where the site is published, instead of where `publication.yaml` says: for a preview. */
  readonly url?: string | undefined;
  /** Sends stories without code of their own through the module door too. */
  readonly everyStoryIsModule?: boolean;
  /** What earlier loads worked out; without it everything is worked out anew. */
  readonly memory?: Memory;
  /** What a program that loads again and again keeps of its stories from load to load. */
  readonly kept?: KeptStories;
}

/** A loaded newsroom, or everything that is wrong with it. */
export type LoadedNewsroom =
  | {
      readonly status: 'sound';
      readonly newsroom: Newsroom;
      /** Everything that was read, drafts and what is under embargo among it. */
      readonly nouns: Nouns;
      readonly compiler: Compiler;
      /** What is worth telling and stops nothing. */
      readonly notices: readonly string[];
      /** Which file shows which picture, and where. */
      readonly pictureUses: readonly PictureUse[];
    }
  | { readonly status: 'broken'; readonly problems: readonly Problem[] };

/**
 * Reads `content/`, compiles every story once and joins everything into one value.
 *
 * Stories under embargo are compiled and checked, and then left out, with everything that leads
 * to them.
 */
export async function loadNewsroom({
  root,
  content,
  source,
  publicFolder,
  now,
  url,
  isUntrusted = false,
  everyStoryIsModule = false,
  memory = noMemory,
  kept = noKeptStories,
}: NewsroomSettings): Promise<LoadedNewsroom> {
  const log = createProblemLog();
  const onDisk = contentOnDisk(root, content);
  const place = {
    ...onDisk,
    source: source ?? onDisk.source,
    limits: isUntrusted ? untrustedLimits : onDisk.limits,
  };
  const files = readContentFiles(place, log);
  const nouns = readNouns(files, log, checkFileLocations(files, log), memory);
  checkDuplicates(nouns, log);
  checkReferences(nouns, files, log);
  checkImports(nouns, files, log);
  checkBylines(nouns, log);
  checkTopics(nouns, log);
  checkPositions(nouns, log);
  checkMoments(nouns, now, log);
  checkLive(nouns, now, log);
  checkPermanentIds(nouns, log);
  checkTranslations(nouns, log);
  if (nouns.publication === undefined) {
    for (const { file, source, bodyOffset } of [
      ...nouns.articles.values(),
      ...nouns.pages.values(),
    ])
      log.add(file, parseDeclarative(source, bodyOffset).problems);
    return { status: 'broken', problems: log.sorted() };
  }
  const { value: publication, file: publicationFile } = nouns.publication;
  const texts = [nouns.articles, nouns.entries, nouns.pages].flatMap((all) => [...all.values()]);
  const highlight = await createCodeHighlighter(texts.flatMap((text) => text.codeLanguages));
  const joined = joinTables(wordsOfFiles(nouns));
  const compiler = createCompiler({
    nouns,
    publication,
    files,
    highlight,
    everyStoryIsModule,
    tables: joined.tables,
    isUntrusted,
    now,
  });
  checkAddresses(nouns, readPublicFiles(publicFolder, log), log);
  const make = rememberStories(compiler.tools, memory);
  const load = kept.begin(nouns, files, compiler);
  const compiled = compileStories(nouns, compiler, make, load, log);
  const pages = compilePages(nouns, compiler, make, load, log);
  checkEvidence(nouns, compiled, log);
  checkCaptions(files, [...compiled, ...pages], log);
  const uses = pictureUses(nouns, compiled, pages);
  const pictures = await measurePictures(place, uses, log, memory);
  const problems = log.sorted();
  if (problems.length > 0) return { status: 'broken', problems };
  const stories = compiled.filter(({ value }) => !isEmbargoed(value, now)).sort(newestFirst);
  const storyById = byId(stories);
  const newsroom: Newsroom = {
    publication: { ...publication, ...(url !== undefined && { url }) },
    publicationFile,
    front: currentFront(
      nouns.front?.value ?? { stories: [] },
      (id) => storyById.get(id)?.instant,
      now,
    ),
    stories,
    storyById,
    people: nouns.people,
    entities: nouns.entities,
    topics: nouns.topics,
    pages: byId(pages),
    pictures,
    downloads: measureDownloads(files, [...stories, ...pages]),
    glossary: byId(nouns.glossary?.value.terms ?? []),
    words: joined.tables,
    index: indexNewsroom(stories, publication.timeZone, nouns.topics),
  };
  const notices = wordsNotices(joined, publication.languages, files.folder);
  return { status: 'sound', newsroom, nouns, compiler, notices, pictureUses: uses };
}

function wordsOfFiles({ words }: Nouns): Map<string, NewsroomWords> {
  return new Map([...words.values()].map(({ id, value }) => [id, value]));
}

function newestFirst(left: NewsroomStory, right: NewsroomStory): number {
  return right.instant - left.instant || (left.id < right.id ? -1 : 1);
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
