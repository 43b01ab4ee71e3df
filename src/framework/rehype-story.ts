import { relative, sep } from 'node:path';
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttributeNode } from 'satteri';
import type { Compiler } from '../newsroom/create-compiler.ts';
import { componentTypes, type ComponentNode } from '../story/tree.ts';
import { createNumbering, toElement } from '../story/body/to-body.ts';
import { compileStory } from '../newsroom/compile-story.ts';
import type { StorySource } from '../newsroom/story-source.ts';
import { loadedNewsroom, settingsFromEnvironment } from './current-newsroom.ts';
import { formatProblems } from '../problems/format-problems.ts';
import { createProblemLog } from '../problems/problem-log.ts';

/**
 * The rehype plugin of the second door: stories that bring their own code are parsed by
 * `@astrojs/mdx` and go the same way as all others, with their own tree.
 *
 * @throws Error with all problems as text
 */
export function rehypeStory(): (root: Root, file: { readonly path: string }) => Promise<void> {
  return async (root, file) => {
    const loaded = await loadedNewsroom();
    if (loaded.status === 'broken') throw new Error(formatProblems(loaded.problems));
    const source = sourceAt(file.path, loaded.compiler);
    if (source === undefined) return;
    const log = createProblemLog();
    const compiled = compileStory(source, loaded.compiler.tools, log, {
      status: 'parsed',
      door: 'module',
      tree: root,
      problems: [],
    });
    const problems = log.sorted();
    if (compiled === undefined || problems.length > 0) throw new Error(formatProblems(problems));
    root.children = compiled.root.children;
    giveElements(root);
  };
}

/** An attribute whose value is a literal, as the MDX compiler takes it. */
function literalAttribute(name: string, value: unknown): MdxJsxAttributeNode {
  const expression = { type: 'ExpressionStatement', expression: valueToEstree(value) };
  const data = { estree: { type: 'Program', sourceType: 'module', body: [expression] } };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value), data },
  };
}

/** Hands every component of the vocabulary its element, as the body of a declarative story does. */
function giveElements(root: Root): void {
  const numbering = createNumbering();
  const components: ComponentNode[] = [];
  visit(root, componentTypes, (node) => {
    components.push(node);
  });
  for (const node of components) {
    const element = toElement(node, [], numbering);
    if (element === undefined) continue;
    node.attributes = [literalAttribute('element', element)];
    if (element.type === 'Chart') node.children = [];
  }
}

/** The file at a path, if it is a story or a page of the newsroom. */
function sourceAt(path: string, compiler: Compiler): StorySource | undefined {
  const file = relative(settingsFromEnvironment().root, path).split(sep).join('/');
  const id = /([^/]+)(?:\/article)?\.mdx$/u.exec(file)?.[1] ?? '';
  const source = compiler.sourceOf(file.endsWith('/article.mdx') ? 'article' : 'page', id);
  return source?.file === file ? source : undefined;
}
