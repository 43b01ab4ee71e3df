import type { Text } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { AnnotationContent } from '../../model/annotation.ts';
import { checkAttributes } from '../checks/check-attributes.ts';
import { inlineVocabulary, isInlineName, type InlineName } from '../body/inline-vocabulary.ts';
import type { Transform, TransformContext } from '../transform.ts';
import {
  componentTypes,
  isComponent,
  isElement,
  textOf,
  type ComponentNode,
  type StoryNode,
  type StoryParent,
} from '../tree.ts';

const blockTags = /^(?:p|[uo]l|li|dl|d[td]|pre|h[1-6]|blockquote|table|hr|details)$/u;

interface ReadContent {
  readonly id: string;
  readonly content: AnnotationContent;
  readonly by: string | undefined;
  readonly at: string | undefined;
}

/**
 * `<Note>`, `<Money>` and `<Amount>` leave the tree; the words inside them stay, and what the tags say
 * of them becomes an annotation.
 */
export const collectInlineAnnotations: Transform = (root, context) => {
  const found: { node: ComponentNode; parent: StoryParent }[] = [];
  visit(root, componentTypes, (node, _index, parent) => {
    if (parent !== undefined && isInlineName(node.name ?? '')) found.push({ node, parent });
  });
  // Inner ones first, so that an outer one that is refused keeps the words of the inner.
  for (const { node, parent } of found.toReversed()) {
    const name = node.name ?? '';
    if (isInlineName(name) && !isMisplaced(node, context)) {
      const read = name === 'Note' ? readNote(node, context) : readConversion(node, name, context);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      if (read !== undefined)
        context.inlineAnnotations.unshift({ ...read, texts: textsIn(node), line, column });
    }
    unwrap(parent, node);
  }
};

/** `RMB 20 billion ($2.8 billion)`: the figure, and in brackets what it comes to. */
function figuresIn(words: string): { from: string; to: string } | undefined {
  const match = /^\s*(.*\S)\s*[（(]\s*(.*\S)\s*[)）]\s*$/su.exec(words);
  const [, from, to] = match ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function readNote(node: ComponentNode, context: TransformContext): ReadContent | undefined {
  const values = checkAttributes(node, inlineVocabulary.Note.attributes, context);
  if (values === undefined) return undefined;
  const { id, by, at, text } = values;
  return { id, by, at, content: { kind: 'note', note: text, sources: [] } };
}

function readConversion(
  node: ComponentNode,
  name: Exclude<InlineName, 'Note'>,
  context: TransformContext,
): ReadContent | undefined {
  const values = checkAttributes(node, inlineVocabulary[name].attributes, context);
  if (values === undefined) return undefined;
  const { id, from, to, ...terms } = values;
  const figures = figuresIn(textOf(node));
  if ((from ?? figures?.from) === undefined || (to ?? figures?.to) === undefined) {
    context.report(node, {
      name: 'conversion-without-figures',
      message: `<${name}> stands around “${textOf(node).trim()}”, where no two figures can be told apart.`,
      reason: 'The build works the conversion out again, and needs to know which figure is which.',
      fix: `Write the second in brackets, <${name} …>RMB 20 billion ($2.8 billion)</${name}>, or name them: from="RMB 20 billion" to="$2.8 billion".`,
    });
    return undefined;
  }
  const both = { from: from ?? figures?.from ?? '', to: to ?? figures?.to ?? '' };
  return {
    id,
    by: undefined,
    at: undefined,
    content: { kind: 'conversion', ...both, ...terms, sources: [] },
  };
}

function textsIn(node: ComponentNode): Text[] {
  const texts: Text[] = [];
  visit(node, 'text', (child) => {
    texts.push(child);
  });
  return texts;
}

function holdsBlocks(node: ComponentNode): boolean {
  return node.children.some(isBlock);
}

function isBlock(node: StoryNode): boolean {
  if (isComponent(node)) return true;
  return isElement(node) && (blockTags.test(node.tagName) || node.children.some(isBlock));
}

/** Tells whether a component around words may not stand where it does, and reports why. */
function isMisplaced(node: ComponentNode, context: TransformContext): boolean {
  const name = node.name ?? '';
  if (textOf(node).trim() === '') {
    context.report(node, {
      name: 'annotation-without-words',
      message: `<${name}> stands around no words.`,
      reason: 'A note that is written in the text belongs to the words between its two tags.',
      fix: `Put the words inside: <${name} …>the words</${name}>. For a note at a point use a footnote, [^1].`,
    });
    return true;
  }
  if (!holdsBlocks(node)) return false;
  context.report(node, {
    name: 'annotation-around-blocks',
    message: `<${name}> stands around more than words of one paragraph.`,
    reason: 'Tags in the text cannot overlap or span paragraphs.',
    fix: 'Write it in annotations.yaml beside the story, with target: and the words, or from: and to:.',
  });
  return true;
}

/** The words stay; one that stood alone was a paragraph. */
function unwrap(parent: StoryParent, node: ComponentNode): void {
  const isParagraph =
    node.type === 'mdxJsxFlowElement' && parent.type !== 'element' && !holdsBlocks(node);
  const siblings: StoryNode[] = parent.children;
  const words = isParagraph ? [h('p', node.children)] : node.children;
  siblings.splice(siblings.indexOf(node), 1, ...words);
}
