/** Stories for the tests of this folder: Markdown in, what became of it out. */
import { parseDeclarative } from './syntax/parse-declarative.ts';
import { prepareStory, type PreparedStory } from './prepare-story.ts';
import type { ResolvedLink } from './transform.ts';
import type { ProblemText } from '../problems/problem.ts';
import { toHtml } from './body/to-html.ts';

/** A prepared story with what a test asks of it. */
export interface TestStory extends PreparedStory {
  readonly html: string;
  /** Problems as `line:column name`. */
  readonly told: readonly string[];
  readonly texts: readonly string[];
}

/**
 * Takes Markdown through the parser and all transforms. Code is not coloured.
 *
 * @throws Error if it cannot be parsed
 */
export function prepare(markdown: string): TestStory {
  const parsed = parseDeclarative(markdown);
  if (parsed.status === 'broken') throw new Error(JSON.stringify(parsed.problems));
  const services = {
    resolveLink,
    words: {
      lang: 'en',
      table: { 'footnote.reference': 'Note {number}', 'table.label': 'Table: {columns}' },
    },
    highlight: (code: string, language: string) =>
      language === 'text' || language === 'js' || language === 'docker'
        ? {
            type: 'element' as const,
            tagName: 'pre',
            properties: {},
            children: [{ type: 'text' as const, value: code }],
          }
        : undefined,
  };
  const story = prepareStory(parsed.tree, parsed.door, services, markdown);
  const told = story.problems.map(({ line, column, name }) => `${line}:${column} ${name}`);
  return {
    ...story,
    told,
    texts: story.blocks.map(({ text }) => text),
    get html() {
      return toHtml(story.root.children);
    },
  };
}

/** The HTML of Markdown, without the ids of its blocks. */
export function htmlOf(markdown: string): string {
  return prepare(markdown).html.replace(/ id="(?:p|code|cell)-[^"]*"/gu, '');
}

function resolveLink(scheme: string, id: string): ResolvedLink | ProblemText {
  if (id === 'nobody')
    return { name: 'unknown-entity', message: 'There is none.', reason: '', fix: '' };
  return scheme === 'entity'
    ? { href: `/entities/${id}/`, entity: id }
    : { href: `/${scheme}/${id}/` };
}
