import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { markdownToHast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { handbookAddress } from '../../newsroom/addresses.ts';
import type { HandbookPage } from '../../newsroom/newsroom.ts';
import type { CodeHighlighter } from '../../story/body/code-highlighter.ts';
import { toBody } from '../../story/body/to-body.ts';
import { prepareStory } from '../../story/prepare-story.ts';
import { textOf } from '../../story/tree.ts';

/** What the file of a code block is called, behind its language, as the tests of the handbook read it. */
const nameOfCode = /^(`{3,}\w+) ([\w./-]+\.\w+)$/gmu;

/**
 * Makes a page of the site of a page of the handbook. Its links to other pages, and their paths where they
 * stand as code, lead to them on the site.
 *
 * @param slug the name of the page; `undefined` for the one that lists the others
 * @param dek one line that says what it has
 * @throws Error if it begins with no heading
 */
export function compileHandbookPage(
  markdown: string,
  slug: string | undefined,
  dek: string,
  highlight: CodeHighlighter,
): HandbookPage {
  const tree = markdownToHast(markdown.replace(nameOfCode, '$1 title="$2"'), {
    features: { smartPunctuation: false },
  });
  if (tree.type !== 'root')
    throw new TypeError(`The parser gave a ${tree.type} instead of a root.`);
  // Remarks to whoever edits the file are not for its readers.
  const root: Root = { ...tree, children: tree.children.filter(({ type }) => type !== 'raw') };
  const title = takeTitle(root);
  if (title === undefined)
    throw new Error(`The page of the handbook ${slug ?? ''} has no heading.`);
  dropFirst(root, dek);
  linkPages(root);
  const prepared = prepareStory(root, 'declarative', {
    highlight,
    resolveLink: () => ({ href: handbookAddress(undefined) }),
    // The handbook has no footnotes.
    words: { lang: 'en', table: { 'footnote.reference': '', 'table.label': 'Table: {columns}' } },
  });
  return {
    path: handbookAddress(slug),
    title,
    dek,
    body: toBody(prepared.root),
    outline: prepared.outline,
  };
}

function takeTitle(root: Root): string | undefined {
  const at = root.children.findIndex((node) => node.type === 'element' && node.tagName === 'h1');
  const [heading] = at === -1 ? [] : root.children.splice(at, 1);
  return heading === undefined ? undefined : textOf(heading);
}

/** What stands below the title already is not said again. */
function dropFirst(root: Root, said: string): void {
  const at = root.children.findIndex((node) => node.type === 'element');
  const first = root.children[at];
  if (first !== undefined && textOf(first) === said) root.children.splice(at, 1);
}

function linkPages(root: Root): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName === 'a') {
      const { href } = node.properties;
      if (typeof href === 'string') node.properties['href'] = addressOf(href);
      return SKIP;
    }
    if (node.tagName === 'pre') return SKIP;
    const named = node.tagName === 'code' ? pageNamed(node) : undefined;
    if (named === undefined || parent === undefined || index === undefined) return undefined;
    parent.children[index] = h('a', { href: handbookAddress(named) }, [node]);
    return SKIP;
  });
}

/** `checks.md#bare-figure` as an address of the site; any other stays as it is. */
function addressOf(href: string): string {
  const [, name, place = ''] = /^([\w-]+)\.md(#.*)?$/u.exec(href) ?? [];
  if (name === undefined) return href;
  return handbookAddress(name === 'README' ? undefined : name) + place;
}

/** The page whose path stands as code: `src/handbook/checks.md`. */
function pageNamed(code: Element): string | undefined {
  return /^src\/handbook\/([\w-]+)\.md$/u.exec(textOf(code))?.[1];
}
