import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { BenchNewsroom, BenchStory, Shelf, Subject } from './bench-newsroom.ts';
import { markdownBlocks } from './markdown-blocks.ts';

/** Frontmatter under any names; what is known under those of generators is taken. */
const frontmatter = z.record(z.string(), z.unknown());

const longestLine = 200;
const mostTags = 8;

/**
 * Reads a folder of Markdown, with whatever frontmatter it has, as a newsroom: tags are names,
 * the first category is the section. Texts keep their blocks and links, and lose their pictures,
 * HTML and shortcodes: all generators are to be given the same.
 *
 * @param most stories that are read, in the order of their paths
 */
export function readMarkdown(folder: string, most: number): BenchNewsroom {
  const files = globSync('**/*.{md,mdx,markdown}', { cwd: folder })
    .filter((file) => !/(?:^|\/)(?:node_modules|_index\.|README)/u.test(file))
    .sort()
    .slice(0, most);
  const names = {
    people: new Map<string, string>(),
    tags: new Map<string, string>(),
    sections: new Map<string, string>(),
  };
  const stories = files.flatMap((file, index) => {
    const story = readStory(readFileSync(join(folder, file), 'utf8'), file, index, names);
    return story === undefined ? [] : [story];
  });
  return {
    sections: shelvesOf(names.sections),
    storylines: [],
    people: subjectsOf(names.people),
    entities: subjectsOf(names.tags),
    terms: [],
    stories,
  };
}

type Names = Readonly<Record<'people' | 'tags' | 'sections', Map<string, string>>>;

function readStory(
  source: string,
  file: string,
  index: number,
  names: Names,
): BenchStory | undefined {
  const [, head = '', body = source] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(source) ?? [];
  const fields = readFields(head);
  const blocks = markdownBlocks(body);
  if (blocks.length === 0) return undefined;
  const slug = `${slugOf(basename(file).startsWith('index.') ? dirname(file) : basename(file).replace(/\.\w+$/u, '')) || 'story'}-${index + 1}`;
  const first = blocks
    .flatMap((block) =>
      block.is === 'paragraph'
        ? block.inlines.map(({ ...piece }) => ('text' in piece ? piece.text : ''))
        : [],
    )
    .join('');
  const title = lineOf(fields['title']) || slug.replaceAll('-', ' ');
  const dek =
    lineOf(fields['description']) ||
    lineOf(fields['summary']) ||
    lineOf(fields['excerpt']) ||
    lineOf(first) ||
    title;
  const authors = listOf(fields['authors'] ?? fields['author']);
  const [section = 'News'] = listOf(
    fields['section'] ?? fields['category'] ?? fields['categories'],
  );
  const tags = listOf(fields['tags']).slice(0, mostTags);
  return {
    slug,
    title,
    dek,
    kind: 'news',
    section: idIn(names.sections, section, 'section'),
    authors: (authors.length === 0 ? ['The Desk'] : authors).map((name) =>
      idIn(names.people, name, 'person'),
    ),
    published: momentOf(fields['published'] ?? fields['pubDate'] ?? fields['date'], index),
    about: [],
    mentions: [...new Set(tags.map((name) => idIn(names.tags, name, 'tag')))],
    storyline: undefined,
    picture: undefined,
    sources: [],
    updates: [],
    blocks,
    annotations: [],
  };
}

function readFields(head: string): z.output<typeof frontmatter> {
  try {
    return frontmatter.parse(parse(head) ?? {});
  } catch {
    return frontmatter.parse({});
  }
}

/** A value as one line of text; empty if it is none. */
function lineOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return String(value)
    .replaceAll(/[\p{Cc}\p{Cf}\u{fffd}\s]+/gu, ' ')
    .trim()
    .slice(0, longestLine);
}

/** Names in a value: one, several, or several in one line. */
function listOf(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(',')
      : [];
  return [
    ...new Set(
      all.map((each) =>
        lineOf(typeof each === 'object' && each !== null && 'name' in each ? each.name : each),
      ),
    ),
  ].filter((name) => /[\p{L}\p{N}]/u.test(name));
}

/** The id of a name, given when it is first met. */
function idIn(known: Map<string, string>, name: string, prefix: string): string {
  const found = [...known].find(([, each]) => each.toLowerCase() === name.toLowerCase())?.[0];
  if (found !== undefined) return found;
  const slug = slugOf(name) || String(known.size + 1);
  const id = `${prefix}-${slug}`;
  const free = known.has(id) ? `${id}-${known.size + 1}` : id;
  known.set(free, name);
  return free;
}

function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/gu, '-')
    .replaceAll(/^-+|-+$/gu, '')
    .slice(0, 60)
    .replace(/-+$/u, '');
}

/** When a story was published; days of 2025 in turn, if it does not say. */
function momentOf(value: unknown, index: number): string {
  const time = value instanceof Date ? value.getTime() : Date.parse(lineOf(value));
  const known = Number.isNaN(time) ? Date.UTC(2025, 0, 1 + (index % 360)) : time;
  return `${new Date(Math.min(known, Date.UTC(2025, 11, 31))).toISOString().slice(0, 19)}+00:00`;
}

function shelvesOf(known: ReadonlyMap<string, string>): Shelf[] {
  return [...known].map(([id, title]) => ({ id, title }));
}

function subjectsOf(known: ReadonlyMap<string, string>): Subject[] {
  return [...known].map(([id, name]) => ({ id, name, description: `What is known of ${name}.` }));
}
