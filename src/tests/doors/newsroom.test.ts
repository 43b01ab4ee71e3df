import { resolve } from 'node:path';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { compileStory } from '../../newsroom/compile-story.ts';
import type { StorySource } from '../../newsroom/story-source.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { comparableBody } from './comparable-body.ts';
import { comparableHtml } from './comparable-html.ts';
import { fixtureContent } from '../support/fixture-site.ts';
import { referenceTree } from './reference-tree.ts';

const setting = {
  root: process.cwd(),
  content: resolve(fixtureContent),
  now: Number.POSITIVE_INFINITY,
};
const loaded = await loadNewsroom(setting);
if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
const { newsroom, compiler } = loaded;

const sources = [
  ...newsroom.stories.map(({ id }) => compiler.sourceOf('article', id)),
  ...[...newsroom.pages.keys()].map((id) => compiler.sourceOf('page', id)),
].filter((source) => source !== undefined);

/** Everything that the newsroom takes from a story, marks of mentions and notes included. */
function read(tree: Root, source: StorySource) {
  const log = createProblemLog();
  const parsed = { status: 'parsed', door: 'declarative', tree, problems: [] } as const;
  const compiled = compileStory(source, compiler.tools, log, parsed);
  return {
    ...compiled,
    root: undefined,
    story: compiled && {
      ...compiled.story,
      body: comparableBody(compiled.story.body),
      footnotes: compiled.story.footnotes.map((note) => ({
        ...note,
        html: comparableHtml(note.html),
      })),
    },
    problems: log.sorted(),
  };
}

/** The source as Astro hands it to the MDX parser: every place stays, the frontmatter is blank. */
function withoutFrontmatter({ source, bodyOffset }: StorySource): string {
  return source.slice(0, bodyOffset).replace(/[^\r\n]/gu, ' ') + source.slice(bodyOffset);
}

const declarative = sources.flatMap((source) => {
  const parsed = parseDeclarative(source.source, source.bodyOffset);
  return parsed.status === 'parsed' && parsed.door === 'declarative'
    ? [{ file: source.file, source, tree: parsed.tree }]
    : [];
});

test.each(declarative)('$file is the same through both doors', async ({ source, tree }) => {
  const reference = await referenceTree(withoutFrontmatter(source));
  expect(read(tree, source)).toEqual(read(reference, source));
});

test('the newsroom has declarative stories and pages', () => {
  expect(declarative.length).toBeGreaterThan(10);
});

test('every story can be sent through the module door', async () => {
  const forced = await loadNewsroom({ ...setting, everyStoryIsModule: true });
  if (forced.status === 'broken') throw new Error(formatProblems(forced.problems));
  const { stories, pages } = forced.newsroom;
  // What is joined of several files is no module.
  const ofOneFile = stories.filter(({ entries }) => entries.length === 0);
  const doors = [...ofOneFile, ...pages.values()].map(({ story }) => story.door);
  expect(new Set(doors)).toEqual(new Set(['module']));
});
