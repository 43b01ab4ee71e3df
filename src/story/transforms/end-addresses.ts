import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import { replaceAt } from '../tree.ts';

/** A bare address: its scheme or `www.`, a host in any script or in ASCII, and an ASCII path. */
const address =
  /(?:https?:\/\/|www\.)(?:[\w.:@%~-]+|[\p{L}\p{N}.-]+)(?:[/?#][\w\-.~!$&'()*+,;=:@%/?#[\]|^{}\\]*)?/giu;

/**
 * A bare address ends where its signs do: `请看https://example.com/a。谢谢` has a link and two more
 * sentences. The parsers go on to the next space, and make one address of it all.
 */
export function endAddresses(root: Root): void {
  visit(root, 'element', (link, index, parent): VisitorResult => {
    const text = bareAddress(link);
    if (text === undefined) return undefined;
    const parts = partsOf(text);
    const [only] = parts;
    if (parts.length === 1 && only?.type === 'element') return undefined;
    return replaceAt(parent, index, parts);
  });
}

/** The text of a link that was made of an address as typed, if it is one. */
function bareAddress({ tagName, properties, children, position }: Element): Text | undefined {
  const [text, ...more] = children;
  if (tagName !== 'a' || text?.type !== 'text' || more.length > 0) return undefined;
  if (!/^(?:https?:\/\/|www\.)/iu.test(text.value)) return undefined;
  const { start, end } = position ?? {};
  const isTyped =
    start?.offset !== undefined &&
    end?.offset !== undefined &&
    end.offset - start.offset !== text.value.length;
  if (isTyped || typeof properties['href'] !== 'string') return undefined;
  return text;
}

function partsOf(text: Text): ElementContent[] {
  const { value } = text;
  const parts: ElementContent[] = [];
  let done = 0;
  for (const match of value.matchAll(address)) {
    const end = match.index + withoutEnd(match[0]).length;
    if (match.index > done) parts.push(part(text, done, match.index));
    parts.push(linkTo(part(text, match.index, end)));
    done = end;
  }
  if (done < value.length) parts.push(part(text, done, value.length));
  return parts;
}

/** Signs at the end belong to the sentence, and so does a bracket that opens nowhere. */
function withoutEnd(found: string): string {
  let end = found.replace(/[?!.,:*_~'";]+$/u, '');
  while (end.endsWith(')') && count(end, ')') > count(end, '('))
    end = end.slice(0, -1).replace(/[?!.,:*_~'";]+$/u, '');
  return end;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

function linkTo(text: Text): Element {
  const { value, position } = text;
  const href = encodeURI(/^www\./iu.test(value) ? `http://${value}` : value).replaceAll('%25', '%');
  return { ...h('a', { href }, [text]), ...(position && { position }) };
}

function part(text: Text, from: number, to: number): Text {
  const value = text.value.slice(from, to);
  const { start } = text.position ?? {};
  if (start?.offset === undefined) return { type: 'text', value };
  const at = (by: number) => ({
    line: start.line,
    column: start.column + by,
    offset: (start.offset ?? 0) + by,
  });
  return { type: 'text', value, position: { start: at(from), end: at(to) } };
}
