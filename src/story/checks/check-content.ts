import type { ContentRule } from '../body/components/component-rule.ts';
import type { CheckContext } from '../transform.ts';
import { isComponent, isElement, textOf, type ComponentNode, type StoryNode } from '../tree.ts';

/** What stands between the tags of a component is what its rule asks for. */
export function checkContent(
  node: ComponentNode,
  name: string,
  rule: ContentRule,
  context: CheckContext,
): void {
  const content = node.children.filter(isSomething);
  if (rule.holds === 'nothing' && content.length > 0) {
    context.report(node, {
      name: 'content-not-allowed',
      message: `<${name}> has content, and takes none.`,
      reason: 'What stands in it would not be shown.',
      fix: `Close it at once: <${name} … />, and put the text below it.`,
    });
  }
  if (rule.holds === 'text' && rule.mayBeEmpty !== true && content.length === 0)
    reportEmpty(node, name, 'the words', context);
  if (rule.holds === 'components') {
    const wanted = rule.components.map((inner) => `<${inner}>`).join(' or ');
    const stray = content.find((child) => !isComponent(child));
    if (stray !== undefined) {
      context.report(stray, {
        name: 'text-outside-component',
        message: `“${shortened(textOf(stray))}” stands straight in <${name}>.`,
        reason: `<${name}> is shown as a list of ${wanted}, which has no room for other text.`,
        fix: `Put it inside ${wanted}, or above <${name}>.`,
      });
    }
    if (content.length === 0) reportEmpty(node, name, wanted, context);
  }
}

function reportEmpty(
  node: ComponentNode,
  name: string,
  wanted: string,
  context: CheckContext,
): void {
  context.report(node, {
    name: 'empty-component',
    message: `<${name}> is empty.`,
    reason: 'Readers would see a heading or a frame with nothing in it.',
    fix: `Put ${wanted} between <${name} …> and </${name}>, or delete it.`,
  });
}

/** White space and what only the parser sees are no content. */
function isSomething(node: StoryNode): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (node.type === 'comment' || node.type === 'mdxFlowExpression') return false;
  if (isElement(node) && node.tagName === 'p') return node.children.some(isSomething);
  return true;
}

function shortened(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ');
  return words.length > 40 ? `${words.slice(0, 40).trimEnd()}…` : words;
}
