import { visit } from 'unist-util-visit';
import { componentTypes, type ComponentNode } from '../../story/tree.ts';
import type { Span } from '../advice/prose.ts';
import type { ContentText } from './migration.ts';

/** A component as it is typed. */
export interface TypedTag {
  /** Its name in the opening tag, and in the closing one if there is one. */
  readonly names: readonly Span[];
  readonly attributes: readonly TypedAttribute[];
}

/** An attribute as it is typed: `title="The film"`. */
export interface TypedAttribute {
  readonly name: string;
  /** What it says; empty if it has no value in quotation marks. */
  readonly value: string;
  /** From its name to the end of its value. */
  readonly span: Span;
  /** What stands between its quotation marks. */
  readonly inside: Span | undefined;
}

/**
 * The components of one name in a story, by its tree: what stands in code, in comments and in values of
 * attributes is none. One that is typed in a way that cannot be followed to the letter is left out; the
 * build tells of it.
 */
export function typedTags({ story, text }: ContentText, name: string): readonly TypedTag[] {
  const found: TypedTag[] = [];
  if (story === undefined || !text.includes(`<${name}`)) return found;
  visit(story.tree, componentTypes, (node) => {
    const tag = node.name === name ? typedTag(node, name, text) : undefined;
    if (tag !== undefined) found.push(tag);
  });
  return found;
}

function typedTag(node: ComponentNode, name: string, text: string): TypedTag | undefined {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (!text.startsWith(`<${name}`, start)) return undefined;
  const from = start + 1;
  const to = from + name.length;
  const { attributes, endsAt } = attributesFrom(text, to, node);
  const tail = /^\s*(\/?)>/u.exec(text.slice(endsAt, end));
  const isFollowed = attributes.length === node.attributes.length && tail !== null;
  if (!isFollowed) return undefined;
  const opening = { start: from, end: to };
  if (tail[1] === '/') return { names: [opening], attributes };
  const closing = /<\/\s*([\w.]+)\s*>$/u.exec(text.slice(start, end));
  if (closing?.[1] !== name) return undefined;
  const at = start + closing.index + closing[0].indexOf(name);
  return { names: [opening, { start: at, end: at + name.length }], attributes };
}

function attributesFrom(text: string, from: number, node: ComponentNode) {
  const attributes: TypedAttribute[] = [];
  const typed = /\s+([A-Za-z_][\w:-]*)(?:\s*=\s*(?:"[^"]*"|'[^']*'))?/uy;
  typed.lastIndex = from;
  let endsAt = from;
  for (let match = typed.exec(text); match !== null; match = typed.exec(text)) {
    const [all, name = ''] = match;
    endsAt = typed.lastIndex;
    const start = match.index + all.indexOf(name);
    const given = node.attributes[attributes.length];
    const isGiven = given?.type === 'mdxJsxAttribute' && given.name === name;
    if (!isGiven) break;
    const quote = all.search(/["']/u);
    attributes.push({
      name,
      value: typeof given.value === 'string' ? given.value : '',
      span: { start, end: endsAt },
      inside: quote < 0 ? undefined : { start: match.index + quote + 1, end: endsAt - 1 },
    });
  }
  return { attributes, endsAt };
}
