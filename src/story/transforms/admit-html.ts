import type { Element, ElementContent } from 'hast';
import { nearestWord } from '../../text/nearest-word.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { element, isComponent, replaceNode, walk, type ComponentNode } from '../tree.ts';

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
  walk(root, (node, parent) => {
    if (!isComponent(node) || node.name === null || !isHtmlName(node.name)) return;
    if (Object.hasOwn(allowedTags, node.name)) {
      const admitted = element(
        node.name,
        admittedAttributes(node, node.name, context),
        contentOf(node),
      );
      if (node.position !== undefined) admitted.position = node.position;
      replaceNode(parent, node, [admitted]);
      return;
    }
    if (context.door === 'module') return;
    context.report(node, {
      name: 'html-not-allowed',
      message: `The HTML tag <${node.name}> may not stand in a story.`,
      reason:
        'Stories use Markdown, a short list of HTML tags and the components, so that they stay safe and readable everywhere.',
      fix: insteadOf(node.name),
    });
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

/** The content of a tag. The list stays the one that is being walked, so that tags in it count. */
function contentOf(node: ComponentNode): ElementContent[] {
  const { children } = node;
  if (holdsBlocks.has(node.name ?? '')) return children;
  const content = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' ? child.children : [child],
  );
  children.splice(0, children.length, ...content);
  return children;
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
