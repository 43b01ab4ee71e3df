/**
 * Says in a sentence what the machine refused: a full disk, rights, a mount point. What is no
 * matter of the machine is left to whoever mends the code.
 */

/** The sentence for each code of the system, given the path and what the code stands for. */
const sentences: ReadonlyMap<string, (path: string) => string> = new Map([
  [
    'ENOSPC',
    (path) =>
      `The disk is full: there was no room left${path}. Free some space and build again; for the time of a build the site needs it twice.`,
  ],
  [
    'EDQUOT',
    (path) => `Your share of the disk is used up${path}. Free some space and build again.`,
  ],
  [
    'EACCES',
    (path) =>
      `This user may not write there${path}. Change its owner or its rights, or give another folder with --out or --cache.`,
  ],
  [
    'EPERM',
    (path) =>
      `The system does not let this user change what is there${path}. Change its owner or its rights, or give another folder with --out or --cache.`,
  ],
  [
    'EROFS',
    (path) =>
      `The disk can only be read${path}. Give a folder on another one with --out or --cache, or mount it for writing.`,
  ],
  [
    'EBUSY',
    (path) =>
      `The system is using what is to be replaced${path}: it is a mount point, or another program has it open. Give a folder within it with --out, or end that program.`,
  ],
  [
    'EXDEV',
    (path) =>
      `Two disks meet where a folder is to be moved${path}. Give an output folder that lies on one disk with the folder around it: --out`,
  ],
  [
    'ENOTDIR',
    (path) => `There is a file where a folder is needed${path}. Move it, or give another folder.`,
  ],
  [
    'EEXIST',
    (path) => `There is a file where a folder is needed${path}. Move it, or give another folder.`,
  ],
  [
    'ENAMETOOLONG',
    (path) =>
      `A name is longer than this disk allows, mostly 255 bytes${path}. Give a shorter one; a long address comes from its story's folder or from aliases.`,
  ],
  [
    'ENOENT',
    (path) =>
      `A folder or file is not there, or went while it was needed${path}. Make it, or give another folder with --out or --cache.`,
  ],
  ['ELOOP', (path) => `Links lead in a circle${path}. Remove one of them, or give another folder.`],
  [
    'EMFILE',
    (path) =>
      `This process may not open as many files as it needs${path}. Raise the limit (ulimit -n 4096) and build again.`,
  ],
  ['EIO', (path) => `The disk could not be read or written${path}. It may be failing.`],
]);

/** How libraries that do not pass the code on tell of the same. */
const toldInWords: readonly (readonly [RegExp, string])[] = [
  [/no space left on device|os error 28\b|database or disk is full/iu, 'ENOSPC'],
  [/read-only file system|os error 30\b/iu, 'EROFS'],
  [/permission denied|os error 13\b/iu, 'EACCES'],
  [/too many open files|os error 24\b/iu, 'EMFILE'],
];

/** What can go wrong with the machine wherever the code is; the others are matters of folders. */
const anywhere: ReadonlySet<string> = new Set([
  'ENOSPC',
  'EDQUOT',
  'EROFS',
  'EACCES',
  'EPERM',
  'EMFILE',
  'EIO',
]);

/**
 * Whether the machine is at fault, whatever the code was doing: a full disk, missing rights.
 *
 * @param error anything that was thrown; what caused it is looked at too
 */
export function isOfMachine(error: unknown): boolean {
  return withCauses(error).some((each) => anywhere.has(codeOf(each)));
}

/**
 * Explains what the system refused while folders were opened, locked, moved or written.
 *
 * @param error anything that was thrown; what caused it is looked at too
 * @param places that were written to, for what does not tell its own
 * @returns one sentence or two; undefined if it was nothing of that kind
 */
export function explainFailure(error: unknown, places: string): string | undefined {
  for (const each of withCauses(error)) {
    const sentence = sentences.get(codeOf(each));
    if (sentence === undefined) continue;
    const path = 'path' in each && typeof each.path === 'string' ? each.path : places;
    return sentence(` (${path})`);
  }
  return undefined;
}

function* withCauses(error: unknown): Generator<Error, void> {
  for (let each = error; each instanceof Error; each = each.cause) yield each;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : codeInWords(error);
}

function codeInWords({ message }: Error): string {
  return toldInWords.find(([words]) => words.test(message))?.[1] ?? '';
}
