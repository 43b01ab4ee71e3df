import type { Element, ElementContent, Root, Text } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import type { ProblemText } from '../../problems/problem.ts';
import type { TransformContext } from '../transform.ts';
import { partOfText, replaceAt, textOf } from '../tree.ts';

/** Letters of languages that set no space between words: a sentence may go on right behind an address. */
const unspaced =
  '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}';
/** Letters of all others, which end no address: `https://de.example/wiki/Köln`. */
const letter = `[[\\p{L}\\p{M}]--[${unspaced}]]`;
/** A host in any script with an ending in ASCII, one with a port or a name before it, one in any script. */
const host = `(?:(?:[\\p{L}\\p{M}\\p{N}\\-]+\\.)+[a-z]{2,}(?::\\d+)?(?!${letter}|[\\w.:%~\\-]*@)|(?:[\\w.:@%~\\-]|${letter})+|[\\p{L}\\p{M}\\p{N}.\\-]+)`;
const path = `[\\/?#](?:[\\w\\-.~!$&'\\(\\)*+,;=:@%\\/?#\\[\\]\\|^\\{\\}\\\\]|${letter})*`;
/** A bare address: its scheme or `www.`, a host, and a path. */
const address = new RegExp(`(?:https?:\\/\\/|www\\.)${host}(?:${path})?`, 'giv');
/** A path or a query that stops before a name: `wiki/東京` is one address, or the end of a sentence. */
const stopsShort = /^(?:https?:\/\/|www\.)[^/?#]+(?=\/[^/?#]|\/?[?#]).*[/=#&_-]$/iu;
const unspacedLetter = new RegExp(`^[${unspaced}]`, 'u');

/**
 * A bare address ends where its signs do: `请看https://example.com/a。谢谢` has a link and two more
 * sentences. The parsers go on to the next space, and make one address of it all. Where letters follow
 * a path that may be one with them, that is told.
 */
export function endAddresses(root: Root, { report }: Pick<TransformContext, 'report'>): void {
  visit(root, 'element', (link, index, parent): VisitorResult => {
    const text = bareAddress(link);
    if (text === undefined) return undefined;
    const parts = partsOf(text);
    const short = parts.find((part, nth) => isShort(part, parts[nth + 1]));
    if (short !== undefined) report(link, explainShort(textOf(short)));
    const [only] = parts;
    if (parts.length === 1 && only?.type === 'element') return undefined;
    return replaceAt(parent, index, parts);
  });
}

function isShort(part: ElementContent, next: ElementContent | undefined): boolean {
  return (
    part.type === 'element' &&
    next?.type === 'text' &&
    unspacedLetter.test(next.value) &&
    stopsShort.test(textOf(part))
  );
}

function explainShort(address: string): ProblemText {
  return {
    name: 'unclear-address',
    message: `Nobody can tell whether the address ends with ${address} or goes on.`,
    reason: 'Readers would be led to another page than the one that was meant.',
    fix: 'Put a space behind the address; if letters behind it are part of it, write [words](https://…).',
  };
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
    if (match.index > done) parts.push(partOfText(text, done, match.index));
    parts.push(linkTo(partOfText(text, match.index, end)));
    done = end;
  }
  if (done < value.length) parts.push(partOfText(text, done, value.length));
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
