import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** A file of the newsroom with its text. */
export interface ContentFile {
  /** Path as problems name it: from the root of the repository, with forward slashes. */
  readonly file: string;
  /** Path from the content folder, with forward slashes. */
  readonly path: string;
  /** What it says, with the line ends of Unix and without a byte order mark. */
  readonly text: string;
  /** The same as it was saved: what is written back into the file counts in this. */
  readonly raw: string;
}

/** The files of a newsroom, by what they are. Every list is in the order of its paths. */
export interface ContentFiles {
  readonly publication: ContentFile | undefined;
  readonly front: ContentFile | undefined;
  readonly people: readonly ContentFile[];
  readonly entities: readonly ContentFile[];
  readonly articles: readonly ContentFile[];
  /** `annotations.yaml` files beside stories. */
  readonly annotations: readonly ContentFile[];
  readonly glossary: ContentFile | undefined;
  readonly pages: readonly ContentFile[];
  /** Paths, from the content folder, of everything else: pictures, and files put in a wrong place. */
  readonly others: ReadonlySet<string>;
  /** The content folder, absolute. */
  readonly content: string;
  /** The content folder as problems name it: `content`. */
  readonly folder: string;
}

const readers = [
  ['publication', /^publication\.yaml$/u],
  ['front', /^front\.yaml$/u],
  ['people', /^people\/[^/]+\.yaml$/u],
  ['entities', /^entities\/[^/]+\.yaml$/u],
  ['articles', /^articles\/(?:[^/]+\/)*article\.mdx$/u],
  ['annotations', /^articles\/(?:[^/]+\/)+annotations\.yaml$/u],
  ['glossary', /^glossary\.yaml$/u],
  ['pages', /^pages\/[^/]+\.mdx$/u],
] as const;

/**
 * Reads all text files of a newsroom.
 *
 * @param root the root of the repository, from which problems name files
 * @param content the content folder, absolute
 */
export function readContentFiles(root: string, content: string): ContentFiles {
  const folder = relative(root, content).split(sep).join('/');
  const found: Record<(typeof readers)[number][0], ContentFile[]> = {
    publication: [],
    front: [],
    people: [],
    entities: [],
    articles: [],
    annotations: [],
    glossary: [],
    pages: [],
  };
  const others = new Set<string>();
  for (const path of listFiles(content)) {
    const reader = readers.find(([, pattern]) => pattern.test(path));
    if (reader === undefined) others.add(path);
    else {
      const raw = readFileSync(join(content, path), 'utf8');
      const text = raw.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
      found[reader[0]].push({ file: posix.join(folder, path), path, text, raw });
    }
  }
  return {
    ...found,
    publication: found.publication[0],
    front: found.front[0],
    glossary: found.glossary[0],
    others,
    content,
    folder,
  };
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
