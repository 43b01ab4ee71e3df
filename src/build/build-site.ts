import { join } from 'node:path';
import { formatProblems } from '../problems/format-problems.ts';
import { secretsIn } from '../checks/leaks/secrets-in.ts';
import { deadSiteLinks } from '../desk/links/dead-site-links.ts';
import { siteAddresses } from '../desk/links/site-addresses.ts';
import { withHandbook } from '../desk/handbook/handbook-pages.ts';
import { problemsOfRules } from '../desk/problems-of-rules.ts';
import { moduleStoriesOf } from '../framework/module-stories.ts';
import { codeDigest } from '../memory/code-digest.ts';
import { noMemory } from '../memory/memory.ts';
import { openMemory, type OpenMemory } from '../memory/open-memory.ts';
import { publication } from '../model/publication.ts';
import { loadNewsroom } from '../newsroom/load-newsroom.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { readInstant } from '../text/read-instant.ts';
import { beginBundling, type Bundling } from './begin-bundling.ts';
import { buildStages, shardStages, type BuildSetting, type BuildStage } from './build-stages.ts';
import { explainFailure, isOfMachine } from './output/explain-failure.ts';
import { filesBelow } from './output/files-below.ts';
import { openOutput, type Output } from './output/open-output.ts';
import { OutputRefused } from './output/output-refused.ts';
import { separateFolders } from './output/refuse-overlaps.ts';
import { openShard } from './shards/open-shard.ts';
import { readShard } from './shards/shard.ts';
import { memoryFile, takeShards } from './shards/take-shards.ts';
import { createSiteFiles } from './site/site-files.ts';
import { openSiteFolder } from './site/site-folder.ts';
import { untilSettled } from './until-settled.ts';

/** What a build takes. */
export interface BuildRequest {
  /** The content folder. */
  readonly content: string;
  /** The output folder: a new or an empty one, or one that a build made. */
  readonly out: string;
  /** The folder for what the next build may use again; builds at one time need one each. */
  readonly cache: string;
  /** The moment of the build (RFC 3339). */
  readonly now: string;
  /** Where the site is published, if not where `publication.yaml` says: a preview has its own address. */
  readonly url?: string | undefined;
  /** Whether the output is to be a link that is switched, for those who serve it where it is. */
  readonly linked?: boolean;
  /** Sends stories without code of their own through the module door too, to compare the two. */
  readonly everyStoryIsModule?: boolean;
  /** Whether nothing that earlier builds remembered is used. */
  readonly full?: boolean;
  /** The part of the site that is to be worked out in the cache folder, as `3/8`; nothing is published. */
  readonly shard?: string | undefined;
  /** Cache folders in which parts of the site were worked out. */
  readonly merge?: readonly string[];
  /** Whether the content is a stranger’s: its limits are tight, and no story brings code. */
  readonly untrusted?: boolean;
}

/** How a build ended, and what to tell. */
export interface BuildReport {
  readonly status: 'built' | 'refused';
  readonly text: string;
}

/**
 * Builds the site.
 *
 * Nothing is published at `out` until the content has been found sound and every stage has passed:
 * the site in the making stands beside it, and goes if a stage complains.
 */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const { out, now, linked = false, untrusted = false, everyStoryIsModule = false } = request;
  const { full = false, merge = [] } = request;
  const shard = request.shard === undefined ? undefined : readShard(request.shard);
  if (request.shard !== undefined && shard === undefined)
    return refused(explainShard(request.shard));
  const instant = readInstant(now);
  if (instant === undefined) return refused(explainMoment(now));
  const url = publication.shape.url.optional().safeParse(request.url);
  if (!url.success) return refused(explainAddress(request.url));
  let output: Output | undefined;
  let memory: OpenMemory | undefined;
  let bundling: Bundling | undefined;
  try {
    const folders = separateFolders({ ...request, root: process.cwd() });
    const { root, content, cache } = folders;
    output =
      shard === undefined ? await openOutput(folders, out, linked, full) : await openShard(cache);
    const shards = takeShards(cache, merge);
    bundling = beginBundling(root, content, cache);
    const start = performance.now();
    if (!full) memory = openMemory(join(cache, memoryFile), codeDigest(root));
    const loaded = await loadNewsroom({
      root,
      content,
      publicFolder: join(root, 'public'),
      now: instant,
      url: url.data,
      isUntrusted: untrusted,
      everyStoryIsModule,
      ...(memory !== undefined && { memory }),
    });
    performance.measure('load', { start });
    memory?.settle();
    if (loaded.status === 'broken') return refused(formatProblems(loaded.problems));
    const { nouns, notices, pictureUses } = loaded;
    const newsroom = await withHandbook(loaded.newsroom, root, memory ?? noMemory);
    const has = siteAddresses(newsroom, join(root, 'public'), instant);
    const broken = [
      ...deadSiteLinks(nouns, newsroom, has),
      ...(await problemsOfRules({
        publication: newsroom.publication,
        root,
        content,
        memory: memory ?? noMemory,
        isUntrusted: untrusted,
      })),
    ];
    if (broken.length > 0) return refused(formatProblems(broken));
    const moduleStories = moduleStoriesOf(root, () => loaded);
    const files = createSiteFiles();
    const { folder } = output;
    const site = openSiteFolder(folder);
    const setting: BuildSetting = {
      newsroom,
      now: instant,
      moduleStories,
      pictureUses,
      secrets: secretsIn(nouns, newsroom.words, instant),
      root,
      folder,
      cache,
      files,
      site,
      memory: memory ?? noMemory,
      formers: [...(output.former === undefined ? [] : [output.former]), ...shards],
      shard,
      pages: new Map(),
    };
    await bundling.settled;
    const complaints = await makeSite(setting, shard === undefined ? buildStages : shardStages);
    if (complaints.length > 0) {
      site.leave();
      return refused(`${complaints.join('\n')}\n\n${counted(complaints)}`);
    }
    output.publish(site.made);
    memory?.prune();
    const built =
      shard === undefined
        ? `Built ${stories(newsroom)} into ${out}/.`
        : `Worked out part ${shard.number} of ${shard.of} of the site, of ${stories(newsroom)}, in ${request.cache}/. Nothing is published until the parts are joined: --merge`;
    return { status: 'built', text: [...notices, built].join('\n\n') };
  } catch (error) {
    if (error instanceof OutputRefused) return refused(`${error.message}\nNothing was published.`);
    const reason = explainFailure(error, `${out} or ${request.cache}`);
    if (reason === undefined) throw error;
    return refused(`${reason}\nThe last good site is untouched.`);
  } finally {
    memory?.close();
    // What is half made lies in the cache folder, which is given back.
    bundling?.stop();
    await bundling?.settled;
    await output?.close();
  }
}

/** Runs the stages; the first that complains is the last. */
async function makeSite(
  setting: BuildSetting,
  stages: readonly BuildStage[],
): Promise<readonly string[]> {
  for (const stage of stages) {
    const complaints = await complaintsOf(stage, setting);
    if (complaints.length > 0) return complaints;
  }
  return strangersIn(setting);
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

/** A build whose moment is unknown could not tell what is still under embargo. */
function explainMoment(now: string): string {
  return [
    `--now ${JSON.stringify(now)} is no moment. Nothing was built; the last good site is untouched.`,
    'Embargoes are kept until the moment of the build, so it has to be known.',
    'Write a date and a time with its zone: --now 2026-11-25T18:30:00+08:00',
  ].join('\n');
}

function explainShard(text: string): string {
  return [
    `--shard ${JSON.stringify(text)} is no part of a site. Nothing was built; the last good site is untouched.`,
    'Several machines work out a part each, and have to agree on how many there are.',
    'Write the number of the part and how many there are: --shard 3/8',
  ].join('\n');
}

function explainAddress(url: string | undefined): string {
  return [
    `--url ${JSON.stringify(url)} is no address of a site. Nothing was built; the last good site is untouched.`,
    'Every page says where it is published, so that has to be known.',
    'Write where the site will be, and nothing behind it: --url https://preview.example/news',
  ].join('\n');
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

function refused(text: string): BuildReport {
  return { status: 'refused', text };
}

function counted({ length }: readonly string[]): string {
  const count = length === 1 ? '1 problem' : `${length} problems`;
  return `${count} in the site. The last good site is untouched.`;
}

function stories({ stories: { length } }: Newsroom): string {
  return length === 1 ? '1 story' : `${length} stories`;
}
