import { join } from 'node:path';
import { codeDigest } from '../memory/code-digest.ts';
import { noMemory } from '../memory/memory.ts';
import { openMemory, type OpenMemory } from '../memory/open-memory.ts';
import { publication } from '../model/publication.ts';
import { readInstant } from '../text/read-instant.ts';
import { beginBundling, type Bundling } from './begin-bundling.ts';
import type { MadeSite } from './make-site.ts';
import { explainFailure } from './output/explain-failure.ts';
import { openOutput, type Output } from './output/open-output.ts';
import { OutputRefused } from './output/output-refused.ts';
import { separateFolders } from './output/refuse-overlaps.ts';
import { openShard } from './shards/open-shard.ts';
import { readShard } from './shards/shard.ts';
import { memoryFile, takeShards } from './shards/take-shards.ts';
import { lookForSite } from './unchanged/standing-site.ts';

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
 * the site in the making stands beside it, and goes if a stage complains. Where the site that is there
 * is the one that would be made, it stays.
 */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const progress = { isPublished: false };
  try {
    return await build(request, progress);
  } catch (error) {
    if (error instanceof OutputRefused) return refused(`${error.message}\nNothing was published.`);
    const reason = explainFailure(error, `${request.out} or ${request.cache}`);
    if (reason === undefined) throw error;
    const standing = progress.isPublished
      ? 'The new site is published; what lies beside it could not be cleared away.'
      : 'The last good site is untouched.';
    return refused(`${reason}\n${standing}`);
  }
}

async function build(
  request: BuildRequest,
  progress: { isPublished: boolean },
): Promise<BuildReport> {
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
    if (!full) memory = openMemory(join(cache, memoryFile), codeDigest(root));
    const standing = lookForSite(
      {
        ...{ root, content, cache, now: instant },
        options: JSON.stringify([out, url.data, untrusted, everyStoryIsModule]),
      },
      // What was worked out in parts is to be joined, and nothing is published by a part.
      shard === undefined && merge.length === 0 ? (memory ?? noMemory) : noMemory,
    );
    const before = output.standing === undefined ? undefined : standing.find(output.standing);
    if (before !== undefined) return { status: 'built', text: `${before} ${nothingChanged}` };
    bundling = beginBundling(root, content, cache);
    // Loaded only here: where nothing has changed, most of the programs are not needed.
    const { makeSite } = await import('./make-site.ts');
    const made = await makeSite({
      ...{ root, content, cache, shards, shard, untrusted, everyStoryIsModule, memory },
      ...{ now: instant, url: url.data, output, bundled: bundling.settled },
    });
    if (made.status === 'refused') return refused(made.text);
    const site = output.publish(made.files);
    progress.isPublished = shard === undefined;
    const built =
      shard === undefined
        ? `Built ${stories(made)} into ${out}/.`
        : `Worked out part ${shard.number} of ${shard.of} of the site, of ${stories(made)}, in ${request.cache}/. Nothing is published until the parts are joined: --merge`;
    const text = [...made.notices, built].join('\n\n');
    if (site !== undefined && made.until !== undefined)
      standing.note({ site, until: made.until, text });
    memory?.prune();
    return { status: 'built', text };
  } finally {
    memory?.close();
    // What is half made lies in the cache folder, which is given back.
    bundling?.stop();
    await bundling?.settled;
    await output?.close();
  }
}

const nothingChanged = 'Nothing had changed since it was built.';

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

function refused(text: string): BuildReport {
  return { status: 'refused', text };
}

function stories({ stories: count }: MadeSite): string {
  return count === 1 ? '1 story' : `${count} stories`;
}
