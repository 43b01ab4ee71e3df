import { homedir, tmpdir } from 'node:os';
import { join, parse, sep } from 'node:path';
import { outputBehind, realPlace, standingAt, workshopOf } from './output-place.ts';
import { OutputRefused } from './output-refused.ts';

/** The folders that a build is given, as they were written, and the repository's root. */
export interface BuildFolders {
  readonly root: string;
  readonly content: string;
  readonly out: string;
  readonly cache: string;
}

/** The folders of this repository that a build reads, and git's own. */
const sources = ['src', 'scripts', 'public', 'node_modules', '.git'];

/**
 * The true places of a build's folders, none of them within another, and the output in no place
 * where replacing it would take away something that is not a site.
 *
 * @throws OutputRefused if folders overlap, or there is no content
 */
export function separateFolders(folders: BuildFolders): BuildFolders {
  const root = realPlace(folders.root);
  const content = realPlace(folders.content);
  const cache = realPlace(folders.cache);
  const out = outputBehind(folders.out);
  if (standingAt(content) !== 'folder') {
    throw new OutputRefused(
      `There is no content folder at ${folders.content}. Run the command in the root of the repository, or name the folder: --content path/to/content`,
    );
  }
  const output = { name: `The output folder ${folders.out}`, place: out, option: '--out' };
  const kept = { name: `The cache folder ${folders.cache}`, place: cache, option: '--cache' };
  const own = { name: `The content folder ${folders.content}`, place: content };
  const ours = sources.map((name) => ({ name: `${name}/`, place: realPlace(join(root, name)) }));
  const whole = [
    { name: 'the repository', place: root },
    { name: 'your home folder', place: realPlace(homedir()) },
    { name: 'the folder for temporary files', place: realPlace(tmpdir()) },
    { name: 'the whole disk', place: parse(out).root },
  ];
  for (const other of ours) {
    if (isWithin(other.place, content)) refuse(own.name, contains(other, content), '--content');
  }
  if (isWithin(content, join(root, 'public'))) {
    refuse(own.name, 'lies in public/, which is published as it is', '--content');
  }
  for (const { name, place, option } of [output, kept]) {
    for (const other of whole) {
      if (isWithin(other.place, place)) refuse(name, contains(other, place), option);
    }
    for (const other of [own, ...ours]) {
      if (isWithin(other.place, place)) refuse(name, contains(other, place), option);
      // Packages often keep caches in node_modules; nothing that is read lies there.
      const allowed = option === '--cache' && other.name === 'node_modules/';
      if (isWithin(place, other.place) && !allowed)
        refuse(name, `lies in ${inText(other)}`, option);
    }
  }
  for (const place of [out, workshopOf(out)]) {
    if (isWithin(place, cache) || isWithin(cache, place)) {
      refuse(output.name, `overlaps the cache folder ${folders.cache}`, '--out');
    }
  }
  return { root, content, out, cache };
}

/** Whether a place is a folder or lies in it, at any depth. */
function isWithin(place: string, folder: string): boolean {
  return place === folder || place.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}

function contains(other: { readonly name: string; readonly place: string }, place: string): string {
  return `${other.place === place ? 'is' : 'contains'} ${inText(other)}`;
}

function inText({ name }: { readonly name: string }): string {
  return name.replace(/^The/u, 'the');
}

function refuse(name: string, why: string, option: string): never {
  const reason =
    option === '--content'
      ? 'What is read and what is written must lie apart.'
      : 'A build replaces what it wrote before, and would take that along.';
  throw new OutputRefused(
    `${name} ${why}. ${reason} Give a folder of its own: ${option} path/to/folder`,
  );
}
