import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Place } from '../../problems/place.ts';
import { entryProperty } from '../page-ids.ts';
import { isElement } from '../tree.ts';

/** A file as it was parsed: the story itself, or an entry of its coverage. */
export interface ParsedFile {
  readonly file: string;
  /** The whole file, and where the body begins in it, in UTF-16 units. */
  readonly source: string;
  readonly bodyOffset: number;
  readonly tree: Root;
}

/** An entry of live coverage as it was parsed. */
export interface ParsedEntry extends ParsedFile {
  readonly id: string;
  readonly title: string;
}

/** A story and its entries as one text. */
export interface JoinedStory {
  readonly tree: Root;
  /** The files one after the other, the frontmatter of entries blanked. */
  readonly source: string;
  /** The file of a place in that source, and where in the file it is. */
  readonly placeIn: (place: Place) => { readonly file: string; readonly place: Place };
}

/**
 * Joins the entries of live coverage to their story, so that everything after it finds one text: each
 * becomes a section that begins with its heading. Footnotes of two files may have the same label.
 *
 * @param story its tree takes the entries up
 * @param entries in the order of the page
 */
export function joinEntries(story: ParsedFile, entries: readonly ParsedEntry[]): JoinedStory {
  const { tree } = story;
  let { source } = story;
  const starts = [{ file: story.file, line: 1 }];
  for (const entry of entries) {
    source += '\n';
    const line = linesIn(source);
    shiftPositions(entry.tree, source.length, line - 1);
    scopeFootnotes(entry.tree, entry.id);
    starts.push({ file: entry.file, line });
    source += blankHead(entry);
    tree.children.push(sectionOf(entry, { line, column: 1, offset: source.length }));
  }
  gatherFootnotes(tree, entries);
  return {
    tree,
    source,
    placeIn: ({ line, column }) => {
      const start = starts.findLast((each) => each.line <= line) ?? { file: story.file, line: 1 };
      return { file: start.file, place: { line: line - start.line + 1, column } };
    },
  };
}

/** The section of an entry; its heading is text of the story like any other. */
function sectionOf({ id, title, tree }: ParsedEntry, start: Point): Element {
  const position = { start, end: start };
  const heading: Element = {
    type: 'element',
    tagName: 'h2',
    properties: {},
    children: [{ type: 'text', value: title, position }],
    position,
  };
  return {
    type: 'element',
    tagName: 'section',
    properties: { [entryProperty]: id },
    children: [heading, ...tree.children.filter(isContent)],
  };
}

type Point = Place & { readonly offset: number };

function isContent(node: Root['children'][number]): node is ElementContent {
  return node.type !== 'doctype' && !isFootnotes(node);
}

function linesIn(text: string): number {
  return text.split('\n').length;
}

function blankHead({ source, bodyOffset }: ParsedFile): string {
  return source.slice(0, bodyOffset).replace(/[^\n]/g, ' ') + source.slice(bodyOffset);
}

/** Moves the positions of a tree to where its file stands in the joined source. */
function shiftPositions(tree: Root, offset: number, lines: number): void {
  const seen = new Set<object>();
  visit(tree, ({ position }) => {
    for (const point of [position?.start, position?.end]) {
      if (point === undefined || seen.has(point)) continue;
      seen.add(point);
      point.line += lines;
      if (point.offset !== undefined) point.offset += offset;
    }
  });
}

const noteTarget = /^(#?user-content-fn-)/u;

/** Puts the name of the entry before the labels of its footnotes; no label holds a space. */
function scopeFootnotes(tree: Root, entry: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['id', 'href']) {
      const value = properties[name];
      if (typeof value === 'string')
        properties[name] = value.replace(noteTarget, (start) => `${start}${entry} `);
    }
  });
}

function isFootnotes(node: Root['children'][number]): node is Element {
  return isElement(node) && node.properties['dataFootnotes'] !== undefined;
}

/** All footnotes are those of one story: the lists of the entries continue that of its own text. */
function gatherFootnotes(tree: Root, entries: readonly ParsedEntry[]): void {
  const sections = [tree, ...entries.map((entry) => entry.tree)].flatMap(({ children }) =>
    children.filter(isFootnotes),
  );
  const [first, ...others] = sections;
  if (first === undefined) return;
  const list = listOf(first);
  for (const section of others) list?.children.push(...(listOf(section)?.children ?? []));
  tree.children = [...tree.children.filter((node) => node !== first), first];
}

function listOf({ children }: Element): Element | undefined {
  return children.find((child): child is Element => isElement(child) && child.tagName === 'ol');
}
