import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { componentTypes, type ComponentNode } from '../tree.ts';

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
  table: 'Write a Markdown table: | Shop | Share | and | --- | --- | below it.',
  video: 'Write <Embed url="…" title="…" />.',
};

/** HTML that was typed as tags becomes ordinary elements if the allow-list has it. */
export const admitHtml: Transform = (root, context) => {
  visit(root, componentTypes, (node, index, parent): VisitorResult => {
    if (node.name === null || !isHtmlName(node.name)) return undefined;
    if (Object.hasOwn(allowedTags, node.name) && parent !== undefined && index !== undefined) {
      const attributes = admittedAttributes(node, node.name, context);
      const admitted = { ...h(node.name, attributes), children: contentOf(node) };
      if (node.position !== undefined) admitted.position = node.position;
      parent.children[index] = admitted;
      // The walk goes into the new element, so that tags in it count.
      return [SKIP, index];
    }
    context.report(node, {
      name: 'html-not-allowed',
      message: `The HTML tag <${node.name}> may not stand in a story.`,
      reason:
        'Stories use Markdown, a short list of HTML tags and the components, so that they stay safe and readable everywhere.',
      fix: insteadOf(node.name),
    });
    return undefined;
  });
};

function isHtmlName(name: string): boolean {
  return /^[a-z]/u.test(name);
}

function admittedAttributes(
  node: ComponentNode,
  name: string,
  context: TransformContext,
): Element['properties'] {
  const allowed = [...everywhere, ...(allowedTags[name] ?? [])];
  const properties: Element['properties'] = {};
  for (const attribute of node.attributes) {
    if (
      attribute.type === 'mdxJsxAttribute' &&
      allowed.includes(attribute.name) &&
      typeof attribute.value === 'string'
    ) {
      properties[attribute.name === 'datetime' ? 'dateTime' : attribute.name] = attribute.value;
      continue;
    }
    const typed = attribute.type === 'mdxJsxAttribute' ? attribute.name : `{${attribute.value}}`;
    context.report(
      node,
      {
        name: 'attribute-not-allowed',
        message: `<${name}> has the attribute “${typed}”, which stories do not use.`,
        reason:
          'Looks and behaviour come from the site’s own components, so that every page stays safe and alike.',
        fix: `Delete it. <${name}> may have ${allowed.join(', ')}.`,
      },
      typed,
    );
  }
  return properties;
}

function contentOf({ name, children }: ComponentNode): ElementContent[] {
  if (holdsBlocks.has(name ?? '')) return children;
  return children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
}

function insteadOf(name: string): string {
  const known = Object.hasOwn(instead, name) ? instead[name] : undefined;
  if (known !== undefined) return known;
  const near = nearestWord(name, Object.keys(allowedTags));
  if (/^h[1-6]$/u.test(name)) return 'Write ## before the words of the heading.';
  return near === undefined
    ? 'Use Markdown or one of the components instead.'
    : `Did you mean <${near}>?`;
}
