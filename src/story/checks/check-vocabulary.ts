import { visitParents } from 'unist-util-visit-parents';
import { componentNames, meantComponent, nameNow } from '../body/component-names.ts';
import type { ComponentRule } from '../body/components/component-rule.ts';
import {
  componentRules,
  componentsInside,
  isVocabularyName,
  type VocabularyName,
} from '../body/vocabulary.ts';
import type { Check, CheckContext } from '../transform.ts';
import {
  componentTypes,
  entryOf,
  isComponent,
  type ComponentNode,
  type StoryParent,
} from '../tree.ts';
import { checkAttributes } from './check-attributes.ts';
import { checkContent } from './check-content.ts';

/** Components are those of the vocabulary, with what their rules ask, in places that take them. */
export const checkVocabulary: Check = (root, context) => {
  visitParents(root, componentTypes, (node, ancestors) => {
    const name = node.name ?? '';
    if (isVocabularyName(name)) {
      const rule = componentRules[name];
      checkAttributes(node, rule.attributes, context);
      checkPlace(node, name, ancestors, context);
      checkContent(node, name, rule.content, context);
    } else if (context.door === 'declarative' && !/^[a-z]/u.test(name)) {
      context.report(node, {
        name: 'unknown-component',
        message: name === '' ? 'An empty tag <> stands here.' : `There is no component <${name}>.`,
        reason:
          'A story is Markdown and the components that the site knows, so that it can be read everywhere.',
        fix: meantInstead(name),
      });
    }
  });
};

function meantInstead(name: string): string {
  const now = nameNow(name);
  if (now !== undefined)
    return `It is called <${now}> now: npm run upgrade -- --fix writes it so everywhere.`;
  const meant = meantComponent(name);
  return meant === undefined ? `Use one of ${listed(componentNames)}.` : `Did you mean <${meant}>?`;
}

function listed(names: readonly string[]): string {
  return names.map((name) => `<${name}>`).join(', ');
}

/** Tells whether a component may stand where it does. */
function fits(
  node: ComponentNode,
  name: VocabularyName,
  rule: ComponentRule,
  ancestors: readonly StoryParent[],
): boolean {
  if (node.type !== 'mdxJsxFlowElement') return false;
  const parent = ancestors.at(-1);
  const isInMarkup = parent?.type === 'element' && entryOf(parent) === undefined;
  if (isInMarkup && !rule.standsIn.includes(parent.tagName)) return false;
  const outer = outerComponent(ancestors);
  if (outer === undefined) return rule.standsAlone;
  return componentsInside(componentRules[outer]).includes(name);
}

function checkPlace(
  node: ComponentNode,
  name: VocabularyName,
  ancestors: readonly StoryParent[],
  context: CheckContext,
): void {
  const rule = componentRules[name];
  if (fits(node, name, rule, ancestors)) return;
  const homes = Object.entries(componentRules)
    .filter(([, other]) => componentsInside(other).includes(name))
    .map(([home]) => home);
  context.report(node, {
    name: 'misplaced-component',
    message: `<${name}> stands ${whereIs(node, ancestors)}.`,
    reason: 'Each component is a block of its own in the body; feeds and search read it as one.',
    fix: rule.standsAlone
      ? `Let it stand alone between empty lines${homes.length > 0 ? `, or inside ${listed(homes)}` : ''}.`
      : `Put it inside ${listed(homes)}.`,
  });
}

function outerComponent(ancestors: readonly StoryParent[]): VocabularyName | undefined {
  const outer = ancestors.findLast((one) => one.type !== 'root' && isComponent(one));
  const name = outer !== undefined && 'name' in outer ? (outer.name ?? '') : '';
  return isVocabularyName(name) ? name : undefined;
}

function whereIs(node: ComponentNode, ancestors: readonly StoryParent[]): string {
  const outer = outerComponent(ancestors);
  if (outer !== undefined) return `inside <${outer}>`;
  if (node.type === 'mdxJsxTextElement') return 'in a line of text';
  return ancestors.length === 1 ? 'on its own' : 'inside other markup';
}
