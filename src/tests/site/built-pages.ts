import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { fixtureSite } from '../support/fixture-site.ts';

/** A node of a page. */
export type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** One page of a built site, as a client reads it. */
export interface BuiltPage {
  /** Its address, `/archive/2019/`. */
  readonly path: string;
  readonly html: string;
  readonly document: DefaultTreeAdapterTypes.Document;
}

/** The page at an address of a built site, that of the fixture newsroom if no other is named. */
export function builtPage(path: string, site = fixtureSite): BuiltPage {
  const html = readFileSync(join(site, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return { path, html, document: parse(html) };
}

/** Addresses of all pages of a built site, in order. */
export function builtPaths(site = fixtureSite): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => `/${relative(site, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .map((file) => file.replace(/index\.html$/u, ''))
    .sort();
}

/** Whether a page only leads on to another. */
export function isRedirect({ html }: BuiltPage): boolean {
  return html.includes('http-equiv="refresh"');
}

/** All elements of a page for which `test` holds, in order. */
export function elementsOf(node: Node, test: (element: Element) => boolean): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => [
    ...('tagName' in child && test(child) ? [child] : []),
    ...elementsOf(child, test),
  ]);
}

/** The value of an attribute, or `undefined` without it. */
export function attributeOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text of a node, white space folded. */
export function textOf(node: Node): string {
  const read = (one: Node): string => {
    if ('value' in one) return one.value;
    return 'childNodes' in one ? one.childNodes.map(read).join('') : '';
  };
  return read(node).replace(/\s+/gu, ' ').trim();
}
