import { join, relative } from 'node:path';
import { secretsIn } from '../checks/leaks/secrets-in.ts';
import { withHandbook } from '../desk/handbook/handbook-pages.ts';
import { deadSiteLinks } from '../desk/links/dead-site-links.ts';
import { siteAddresses } from '../desk/links/site-addresses.ts';
import { problemsOfRules } from '../desk/problems-of-rules.ts';
import { textlintPrefix } from '../desk/textlint/textlint-prefix.ts';
import { moduleStoriesOf } from '../framework/module-stories.ts';
import { noMemory } from '../memory/memory.ts';
import type { OpenMemory } from '../memory/open-memory.ts';
import type { Publication } from '../model/publication.ts';
import { dueMoments } from '../newsroom/due-moments.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import { formatProblems } from '../problems/format-problems.ts';
import {
  buildSteps,
  shardSteps,
  type BuildLane,
  type BuildSetting,
  type BuildStage,
} from './build-stages.ts';
import { openForeseen } from './foreseen/open-foreseen.ts';
import { groundOf } from './foreseen/site-ground.ts';
import { isOfMachine } from './output/explain-failure.ts';
import { filesBelow } from './output/files-below.ts';
import type { Output } from './output/open-output.ts';
import { OutputRefused } from './output/output-refused.ts';
import type { MadeFile } from './output/site-mark.ts';
import type { Shard } from './shards/shard.ts';
import { createSiteFiles } from './site/site-files.ts';
import { openSiteFolder } from './site/site-folder.ts';
import { untilSettled } from './until-settled.ts';

/** What a site is made of and with. Folders are absolute. */
export interface SiteMaking {
  readonly root: string;
  readonly content: string;
  readonly cache: string;
  /** The moment of the build, in milliseconds since 1970. */
  readonly now: number;
  readonly url: string | undefined;
  readonly output: Output;
  /** The folders of parts of the site that were worked out elsewhere. */
  readonly shards: readonly string[];
  /** The part that is to be worked out, if it is not the whole. */
  readonly shard: Shard | undefined;
  readonly untrusted: boolean;
  readonly everyStoryIsModule: boolean;
  readonly memory: OpenMemory | undefined;
  /** Fulfils when the program that renders pages is made. */
  readonly bundled: Promise<void>;
}

/** A site in its folder, ready to be published. */
export interface MadeSite {
  readonly status: 'made';
  /** How many stories it has. */
  readonly stories: number;
  /** What is worth telling and stopped nothing. */
  readonly notices: readonly string[];
  readonly files: ReadonlyMap<string, MadeFile>;
  /**
   * From when on it would be another one though nobody wrote anything, in milliseconds since 1970;
   * undefined if it is made of something that nobody can see from outside.
   */
  readonly until: number | undefined;
}

/** Loads the newsroom and makes its site, or says why there is none. */
export async function makeSite(
  making: SiteMaking,
): Promise<MadeSite | { readonly status: 'refused'; readonly text: string }> {
  const { root, content, cache, now, url, output, shards, shard, untrusted, memory } = making;
  const start = performance.now();
  const publicFolder = join(root, 'public');
  const loaded = await loadNewsroom({
    ...{ root, content, publicFolder, now, url, isUntrusted: untrusted },
    everyStoryIsModule: making.everyStoryIsModule,
    ...(memory !== undefined && { memory }),
  });
  performance.measure('load', { start });
  memory?.settle();
  if (loaded.status === 'broken') return refused(formatProblems(loaded.problems));
  const { nouns, notices, pictureUses } = loaded;
  const newsroom = await withHandbook(loaded.newsroom, root, memory ?? noMemory);
  const { publication } = newsroom;
  const has = siteAddresses(newsroom, publicFolder, now);
  const broken = [
    ...deadSiteLinks(nouns, newsroom, has),
    ...(await problemsOfRules({
      ...{ publication, root, content },
      memory: memory ?? noMemory,
      isUntrusted: untrusted,
    })),
  ];
  if (broken.length > 0) return refused(formatProblems(broken));
  const { folder } = output;
  const site = openSiteFolder(folder);
  const ground = memory === undefined ? undefined : groundOf(newsroom, [relative(root, content)]);
  const setting: BuildSetting = {
    foreseen: (sort) => openForeseen(sort, ground, newsroom, memory ?? noMemory),
    ...{ newsroom, now, pictureUses, root, folder, cache, site, shard },
    moduleStories: moduleStoriesOf(root, () => loaded),
    secrets: secretsIn(nouns, newsroom.words, now),
    files: createSiteFiles(),
    memory: memory ?? noMemory,
    formers: [...(output.former === undefined ? [] : [output.former]), ...shards],
    pages: new Map(),
  };
  await making.bundled;
  const complaints = await runSteps(setting, shard === undefined ? buildSteps : shardSteps);
  if (complaints.length > 0) {
    site.leave();
    return refused(`${complaints.join('\n')}\n\n${counted(complaints)}`);
  }
  const [due] = dueMoments(nouns, now, Infinity);
  const until = isOfContentAlone(publication) ? (due?.at ?? Infinity) : undefined;
  return { status: 'made', stories: newsroom.stories.length, notices, files: site.made, until };
}

/** Code of stories may import, and packages of textlint’s may read, whatever lies on the machine. */
function isOfContentAlone({ storiesWithCode, checks }: Publication): boolean {
  return (
    storiesWithCode.length === 0 &&
    !Object.keys(checks).some((name) => name.startsWith(textlintPrefix))
  );
}

function refused(text: string) {
  return { status: 'refused', text } as const;
}

/** Runs the steps; the first that complains is the last. */
async function runSteps(
  setting: BuildSetting,
  steps: typeof buildSteps,
): Promise<readonly string[]> {
  for (const lanes of steps) {
    const ended = await Promise.allSettled(lanes.map((lane) => runLane(setting, lane)));
    // Only now, since nothing may still write into a folder that is taken away.
    const complaints = ended.flatMap((lane) => {
      if (lane.status === 'rejected') throw lane.reason;
      return lane.value;
    });
    if (complaints.length > 0) return complaints;
  }
  return strangersIn(setting);
}

/** Runs stages in their order; the first that complains is the last. */
async function runLane(setting: BuildSetting, stages: BuildLane): Promise<readonly string[]> {
  for (const stage of stages) {
    const complaints = await complaintsOf(stage, setting);
    if (complaints.length > 0) return complaints;
  }
  return [];
}

/** What lies in the folder of the site and belongs to nothing, or belongs there and is missing. */
function strangersIn({ folder, files, site }: BuildSetting): string[] {
  site.removeOthers();
  const owned = new Set(files.list());
  const found = new Set([...filesBelow(folder)].map(({ path }) => path));
  return [
    ...[...found.difference(owned)].map((file) => `${file}  belongs to no part of the site.`),
    ...[...owned.difference(found)].map((file) => `${file}  is missing from the site.`),
  ].sort();
}

/** Runs a stage; what it throws is one more thing that is wrong. */
async function complaintsOf(stage: BuildStage, setting: BuildSetting): Promise<readonly string[]> {
  const start = performance.now();
  try {
    return await untilSettled(stage(setting), setting.folder);
  } catch (error) {
    if (error instanceof OutputRefused || isOfMachine(error)) throw error;
    return [error instanceof Error ? saidBy(error) : String(error)];
  } finally {
    // The benchmark asks for these.
    performance.measure(stage.name, { start });
  }
}

/**
 * What an error says. A bundler’s says where a story’s own code is wrong, and calls all the functions
 * that it went through; they help nobody who writes a story.
 */
function saidBy({ message, stack = message }: Error): string {
  if (!message.startsWith('Build failed')) return stack;
  return message
    .split('\n')
    .filter((line) => !/^\s+at /u.test(line))
    .join('\n');
}

function counted({ length }: readonly string[]): string {
  const count = length === 1 ? '1 problem' : `${length} problems`;
  return `${count} in the site. The last good site is untouched.`;
}
