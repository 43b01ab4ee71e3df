import { resolve } from 'node:path';
import type { Root } from 'hast';
import { expect, test, vi } from 'vitest';
import { compileTree, type CompileRequest } from '../../newsroom/compile-entry.ts';
import { settingsFromEnvironment } from '../../framework/current-newsroom.ts';
import { formatProblems } from '../../problems/format-problems.ts';
import { loadNewsroom } from '../../newsroom/load-newsroom.ts';
import { createProblemLog } from '../../problems/problem-log.ts';
import { splitFrontmatter } from '../../story/syntax/frontmatter.ts';
import { parseDeclarative } from '../../story/syntax/parse-declarative.ts';
import { toBody } from '../../story/body/to-body.ts';
import { comparableBody } from './comparable-body.ts';
import { comparableHtml } from './comparable-html.ts';
import { fixtureContent } from '../support/fixture-site.ts';
import { referenceTree } from './reference-tree.ts';

const loaded = await loadNewsroom({
  root: process.cwd(),
  content: resolve(fixtureContent),
  now: Number.POSITIVE_INFINITY,
});
if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
const { newsroom, compiler } = loaded;

const requests = [
  ...newsroom.stories.map(({ id }) => compiler.requestOf('article', id)),
  ...[...newsroom.pages.keys()].map((id) => compiler.requestOf('page', id)),
].filter((request) => request !== undefined);

/** Everything that the newsroom takes from a story, marks of mentions and notes included. */
function read(root: Root, request: CompileRequest) {
  const log = createProblemLog();
  const { prepared, marked, pictures } = compileTree(
    root,
    'declarative',
    request,
    compiler.services,
    log,
  );
  return {
    body: comparableBody(toBody(marked.root)),
    blocks: prepared.blocks.map(({ id, text, kind }) => ({ id, text, kind })),
    outline: prepared.outline,
    footnotes: prepared.footnotes.map((note) => ({ ...note, html: comparableHtml(note.html) })),
    wordCount: prepared.wordCount,
    mentions: marked.mentions,
    passages: marked.passages,
    pictures,
    problems: log.sorted(),
  };
}

/** The source as Astro hands it to the MDX parser: every place stays, the frontmatter is blank. */
function withoutFrontmatter(source: string): string {
  const { bodyOffset } = splitFrontmatter(source);
  return source.slice(0, bodyOffset).replace(/[^\r\n]/gu, ' ') + source.slice(bodyOffset);
}

const declarative = requests.flatMap((request) => {
  const parsed = parseDeclarative(request.source);
  return parsed.status === 'parsed' && parsed.door === 'declarative'
    ? [{ file: request.file, request, tree: parsed.tree }]
    : [];
});

test.each(declarative)('$file is the same through both doors', async ({ request, tree }) => {
  const reference = await referenceTree(withoutFrontmatter(request.source));
  expect(read(tree, request)).toEqual(read(reference, request));
});

test('the newsroom has declarative stories and pages', () => {
  expect(declarative.length).toBeGreaterThan(10);
});

test('NUTGRAF_DOOR=module sends every story through the module door', async () => {
  vi.stubEnv('NUTGRAF_CONTENT', fixtureContent);
  vi.stubEnv('NUTGRAF_DOOR', 'module');
  const forced = await loadNewsroom(settingsFromEnvironment());
  vi.unstubAllEnvs();
  if (forced.status === 'broken') throw new Error(formatProblems(forced.problems));
  const { stories, pages } = forced.newsroom;
  const doors = [...stories, ...pages.values()].map(({ story }) => story.door);
  expect(new Set(doors)).toEqual(new Set(['module']));
});
