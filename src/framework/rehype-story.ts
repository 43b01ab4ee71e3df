import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { valueToEstree } from 'estree-util-value-to-estree';
import type { MdxJsxAttributeNode } from 'satteri';
import { componentTypes, type ComponentNode } from '../story/tree.ts';
import { createNumbering, toElement } from '../story/body/to-body.ts';
import type { StoryPlugin } from './module-processor.ts';
import type { ModuleStories } from './module-stories.ts';

/**
 * The rehype plugin of the second door: stories that bring their own code are parsed by
 * `@astrojs/mdx` and go through the same transforms and marks as all others. It throws an error
 * with all problems as text.
 */
export function rehypeStory(stories: ModuleStories): StoryPlugin {
  return () => (root, file) => {
    stories.mark(root, file.path);
    giveElements(root);
    return Promise.resolve();
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
