import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import type { ProblemText } from '../../problems/problem.ts';
import { directionOf } from '../../text/direction-of.ts';
import { canonicalLanguage } from '../../text/language-chain.ts';
import { nearestWord } from '../../text/nearest-word.ts';
import { componentNames } from '../body/component-names.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { componentTypes, type ComponentNode, type StoryParent } from '../tree.ts';
import { explainPasted, firstPasted } from './pasted-markup.ts';

const everywhere = ['lang', 'dir', 'title'];

/** HTML that a story may type as tags, with the attributes of its own. */
const allowedTags: Readonly<Record<string, readonly string[]>> = {
  abbr: [],
  b: [],
  bdi: [],
  bdo: [],
  blockquote: [],
  br: [],
  cite: [],
  code: [],
  dd: [],
  del: ['datetime'],
  details: [],
  dfn: [],
  dl: [],
  dt: [],
  em: [],
  hr: [],
  i: [],
  ins: ['datetime'],
  kbd: [],
  li: [],
  mark: [],
  ol: ['start'],
  p: [],
  q: [],
  rp: [],
  rt: [],
  ruby: [],
  s: [],
  samp: [],
  small: [],
  span: [],
  strong: [],
  sub: [],
  summary: [],
  sup: [],
  time: ['datetime'],
  u: [],
  ul: [],
  var: [],
  wbr: [],
};

/** Tags that hold paragraphs; in all others the parser’s paragraphs would be broken HTML. */
const holdsBlocks = new Set(['blockquote', 'dd', 'details', 'li', 'dl', 'ol', 'ul']);

/** What a story has for tags that reporters know from elsewhere. */
const instead: Readonly<Record<string, string>> = {
  a: 'Write [words](https://…).',
  audio: 'Write <Embed url="…" title="…" />.',
  embed: 'Write <Embed url="…" title="…" />.',
  figure: 'Write <Figure src="./…" alt="…" credit="…" />.',
  iframe: 'Write <Embed url="…" title="…" />.',
  img: 'Write <Figure src="./…" alt="…" credit="…" />.',
  pre: 'Write ``` on the lines above and below the code.',
  center: 'Delete the tags: how a text stands is up to the site.',
  font: 'Delete the tags: how a text looks is up to the site.',
  table: 'Write a Markdown table: | Shop | Share | and | --- | --- | below it.',
  video: 'Write <Embed url="…" title="…" />.',
};

/**
 * HTML that was typed as tags becomes ordinary elements if the allow-list has it. A language that is
 * said brings its direction along.
 */
export const admitHtml: Transform = (root, { report }) => {
  const pasted = firstPasted(root);
  if (pasted !== undefined) report(pasted, explainPasted(pasted));
  const tell: TransformContext['report'] = pasted === undefined ? report : () => undefined;
  visit(root, componentTypes, (node, index, parent): VisitorResult => {
    if (node.name === null || !isHtmlName(node.name)) return undefined;
    if (Object.hasOwn(allowedTags, node.name) && parent !== undefined && index !== undefined) {
      const attributes = admittedAttributes(node, node.name, tell);
      if (isInText(node, parent)) tell(node, explainInText(node.name));
      const admitted = { ...h(node.name, attributes), children: contentOf(node) };
      if (node.position !== undefined) admitted.position = node.position;
      parent.children[index] = admitted;
      // The walk goes into the new element, so that tags in it count.
      return [SKIP, index];
    }
    if (partsOfTable.has(node.name) && isComponentNamed(parent, partsOfTable)) return undefined;
    tell(node, {
      name: 'html-not-allowed',
      message: `The HTML tag <${node.name}> may not stand in a story.`,
      reason:
        'Stories use Markdown, a short list of HTML tags and the components, so that they stay safe and readable everywhere.',
      fix: insteadOf(node.name),
    });
    return undefined;
  });
};

/** What is told of a table need not be told of its rows. */
const partsOfTable = new Set('table caption colgroup col thead tbody tfoot tr th td'.split(' '));

function isComponentNamed(node: StoryParent | undefined, names: ReadonlySet<string>): boolean {
  return node !== undefined && 'name' in node && node.name !== null && names.has(node.name);
}

function isHtmlName(name: string): boolean {
  return /^[a-z]/u.test(name);
}

function admittedAttributes(
  node: ComponentNode,
  name: string,
  tell: TransformContext['report'],
): Element['properties'] {
  const allowed = [...everywhere, ...(allowedTags[name] ?? [])];
  const properties: Element['properties'] = {};
  const others: string[] = [];
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      allowed.includes(attribute.name) &&
      typeof attribute.value === 'string'
    ) {
      properties[attribute.name === 'datetime' ? 'dateTime' : attribute.name] = attribute.value;
      continue;
    }
    others.push(attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`);
  }
  const lang = properties['lang'];
  const language = typeof lang === 'string' ? canonicalLanguage(lang) : undefined;
  if (language !== undefined) properties['dir'] ??= directionOf(language);
  if (others.length > 0) {
    const isOne = others.length === 1;
    const problem = {
      name: 'attribute-not-allowed',
      message: `<${name}> has the attribute${isOne ? '' : 's'} ${others.map((other) => `“${other}”`).join(', ')}, which stories do not use.`,
      reason:
        'Looks and behaviour come from the site’s own components, so that every page stays safe and alike.',
      fix: `Delete ${isOne ? 'it' : 'them'}. <${name}> may have ${allowed.join(', ')}.`,
    };
    tell(node, problem, others[0]);
  }
  return properties;
}

function contentOf({ name, children }: ComponentNode): ElementContent[] {
  if (holdsBlocks.has(name ?? '')) return children;
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

/** Tags that end the paragraph they stand in, whatever was meant. */
const blocks = new Set(['blockquote', 'details', 'dl', 'hr', 'ol', 'p', 'ul']);
const linesOfText =
  /^(?:p|h[1-6]|a|abbr|b|cite|code|del|dfn|em|i|ins|mark|q|s|small|span|strong|sub|sup|u)$/u;

function isInText(node: ComponentNode, parent: StoryParent): boolean {
  return (
    parent.type === 'element' && linesOfText.test(parent.tagName) && blocks.has(node.name ?? '')
  );
}

function explainInText(name: string): ProblemText {
  return {
    name: 'block-in-text',
    message: `<${name}> stands in a line of text.`,
    reason: 'It is a block of its own: browsers end the paragraph where it begins.',
    fix: `Let <${name}> begin on a line of its own, with an empty line above.`,
  };
}

function insteadOf(name: string): string {
  const known = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (known !== undefined) return known;
  const component = componentNames.find((one) => one.toLowerCase() === name);
  if (component !== undefined) return `Did you mean <${component}>?`;
  const near = nearestWord(name, Object.keys(allowedTags));
  if (/^h[1-6]$/u.test(name)) return 'Write ## before the words of the heading.';
  return near === undefined
    ? 'Use Markdown or one of the components instead.'
    : `Did you mean <${near}>?`;
}
