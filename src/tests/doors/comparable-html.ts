import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const inlineTags = new Set(
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark q rp rt ruby s samp small span strong sub sup svg time u var wbr'.split(
    ' ',
  ),
);

/**
 * The tree of a piece of HTML as lines of text, so that two pieces can be compared by what a
 * browser makes of them. Attributes are in order; white space between blocks is left out.
 */
export function comparableHtml(html: string): string[] {
  return linesOf(parseFragment(html), '', false);
}

/** The same for a whole page. */
export function comparablePage(html: string): string[] {
  return linesOf(parse(html), '', false);
}

function isBlock(node: Node | undefined): boolean {
  if (node === undefined) return true;
  return defaultTreeAdapter.isElementNode(node) && !inlineTags.has(node.tagName);
}

/** The text as a browser shows it: white space beside a block is nothing, elsewhere it counts. */
function shownText(text: string, before: Node | undefined, after: Node | undefined): string {
  let shown = text.replace(/[ \t\n\r]+/gu, ' ');
  if (isBlock(before)) shown = shown.trimStart();
  if (isBlock(after)) shown = shown.trimEnd();
  return shown;
}

function linesOf(parent: Parent, indent: string, exact: boolean): string[] {
  const nodes = parent.childNodes.filter((node) => !defaultTreeAdapter.isCommentNode(node));
  const inline = 'tagName' in parent && inlineTags.has(parent.tagName);
  return nodes.flatMap((node, index): string[] => {
    if (defaultTreeAdapter.isTextNode(node)) {
      // Within an inline element the ends of the text touch the words around it.
      const text = exact
        ? node.value
        : shownText(
            node.value,
            nodes[index - 1] ?? (inline ? node : undefined),
            nodes[index + 1] ?? (inline ? node : undefined),
          );
      return text === '' ? [] : [`${indent}${JSON.stringify(text)}`];
    }
    if (!defaultTreeAdapter.isElementNode(node)) return [`${indent}${node.nodeName}`];
    const attributes = node.attrs.map(({ name, value }) => ` ${name}=${JSON.stringify(value)}`);
    const inside = linesOf(node, `${indent}  `, exact || node.tagName === 'pre');
    return [`${indent}<${node.tagName}${attributes.sort().join('')}>`, ...inside];
  });
}
