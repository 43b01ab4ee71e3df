import { nearestWord } from '../../text/nearest-word.ts';
import { checkAttributes } from '../body/check-attributes.ts';
import { inlineVocabulary } from '../body/inline-vocabulary.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { isComponent, walk, type ComponentNode, type StoryParent } from '../tree.ts';
import {
  allowedChildren,
  isVocabularyName,
  vocabulary,
  type VocabularyName,
} from '../body/vocabulary.ts';

/** Components are those of the vocabulary, with the right attributes, in places that take them. */
export const checkVocabulary: Transform = (root, context) => {
  walk(root, (node, parent) => {
    if (!isComponent(node)) return;
    const name = node.name ?? '';
    if (isVocabularyName(name)) {
      checkAttributes(node, vocabulary[name], context);
      checkPlace(node, name, parent, context);
      if (allowedChildren[name] === null && node.children.length > 0) {
        context.report(node, {
          name: 'content-not-allowed',
          message: `<${name}> has content, and takes none.`,
          reason: 'What stands in it would not be shown.',
          fix: `Close it at once: <${name} … />, and put the text below it.`,
        });
      }
    } else if (context.door === 'declarative' && !/^[a-z]/u.test(name)) {
      const known = [...Object.keys(vocabulary), ...Object.keys(inlineVocabulary)];
      const near = nearestWord(name, known);
      context.report(node, {
        name: 'unknown-component',
        message: name === '' ? 'An empty tag <> stands here.' : `There is no component <${name}>.`,
        reason:
          'A story is Markdown and the components that the site knows, so that it can be read everywhere.',
        fix: near === undefined ? `Use one of ${listed(known)}.` : `Did you mean <${near}>?`,
      });
    }
  });
};

function listed(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}

function whereIs(node: ComponentNode, parent: StoryParent, outer: string | undefined): string {
  if (outer !== undefined) return `inside <${outer}>`;
  if (node.type === 'mdxJsxTextElement') return 'in a line of text';
  return parent.type === 'root' ? 'on its own' : 'inside other markup';
}

function checkPlace(
  node: ComponentNode,
  name: VocabularyName,
  parent: StoryParent,
  context: TransformContext,
): void {
  const within = 'name' in parent ? (parent.name ?? '') : '';
  const outer = isVocabularyName(within) ? within : undefined;
  const homes = Object.entries(allowedChildren)
    .filter(([, inner]) => inner?.includes(name))
    .map(([home]) => home);
  const onlyInside = name === 'Event';
  const fits =
    outer === undefined
      ? parent.type === 'root' && !onlyInside
      : (allowedChildren[outer]?.includes(name) ?? false);
  if (fits && node.type === 'mdxJsxFlowElement') return;
  context.report(node, {
    name: 'misplaced-component',
    message: `<${name}> stands ${whereIs(node, parent, outer)}.`,
    reason: 'Each component is a block of its own in the body; feeds and search read it as one.',
    fix: onlyInside
      ? 'Put it inside <Timeline>.'
      : `Let it stand alone between empty lines${homes.length > 0 ? `, or inside ${listed(homes)}` : ''}.`,
  });
}
