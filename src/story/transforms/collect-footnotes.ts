import type { Element, Root } from 'hast';
import { SKIP, visit, type VisitorResult } from 'unist-util-visit';
import { setQuotes } from '../text/set-quotes.ts';
import { toHtml } from '../body/to-html.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { footnoteId, footnoteReferenceId } from '../page-ids.ts';
import { childrenOf, headingText, isElement, type StoryNode } from '../tree.ts';
import { say } from '../../words/say.ts';

const parserPrefix = 'user-content-';

/**
 * GFM footnotes leave the text; the page lists them, and the text keeps numbers that link there. CSS
 * draws those numbers, so copying takes none along.
 */
export const collectFootnotes: Transform = (root, context) => {
  const section = root.children.find(
    (node): node is Element => isElement(node) && node.properties['dataFootnotes'] !== undefined,
  );
  if (section === undefined) return;
  root.children.splice(root.children.indexOf(section), 1);
  const notes = notesOf(section);
  const order = notes.map((note) => targetOf(note.properties['id'], ''));
  const numbers = new Map(order.map((target, index) => [target, index + 1]));
  const holders = [root, ...notes];
  const references = new Map<number, string[]>();
  for (const holder of holders) rewriteReferences(holder, numbers, references, context);
  fill(context, notes, references);
};

/** Takes white space off the end of a paragraph, over as many text nodes as it has there. */
function trimEnd(siblings: StoryNode[]): void {
  for (let last = siblings.at(-1); last?.type === 'text'; last = siblings.at(-1)) {
    last.value = last.value.trimEnd();
    if (last.value !== '') return;
    siblings.pop();
  }
}

/** Takes the arrows back out of a note: the page draws its own. */
function withoutArrows(node: Element): void {
  visit(node, 'element', (child, index, parent): VisitorResult => {
    if (child.properties['dataFootnoteBackref'] === undefined) return undefined;
    if (parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    trimEnd(parent.children);
    return [SKIP, index];
  });
}

/** Cards belong to the text; links in notes are plain ones. */
function withoutCards(node: Element): void {
  visit(node, 'element', (child) => {
    delete child.properties['dataEntity'];
  });
}

/** The name of a note in an id or a link to it, as either parser writes it. */
function targetOf(value: unknown, sign: '' | '#'): string {
  const name = String(value).slice(`${sign}${parserPrefix}fn-`.length);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** Gives the references in a text or in a note their numbers, and adds their ids by number. */
function rewriteReferences(
  holder: Root | Element,
  numbers: ReadonlyMap<string, number>,
  references: Map<number, string[]>,
  { words }: TransformContext,
): void {
  visit(holder, 'element', (node, _index, parent) => {
    if (node.properties['dataFootnoteRef'] === undefined) return;
    const number = numbers.get(targetOf(node.properties['href'], '#')) ?? 0;
    const id = footnoteId(number);
    const earlier = references.get(number) ?? [];
    const own = footnoteReferenceId(number, earlier.length + 1);
    references.set(number, [...earlier, own]);
    const ariaLabel = say(words, 'footnote.reference', { number });
    node.properties = {
      id: own,
      href: `#${id}`,
      className: ['annotation-ref'],
      role: 'doc-noteref',
      dataNumber: number,
      ariaLabel,
    };
    node.children = [];
    if (parent?.type === 'element')
      parent.properties = { className: ['footnote-reference'], dataPagefindIgnore: '' };
  });
}

function notesOf(section: Element): Element[] {
  const list = section.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'ol',
  );
  return childrenOf(list ?? section).filter(
    (child): child is Element => isElement(child) && child.tagName === 'li',
  );
}

/**
 * Notes are stored as HTML through both doors, so nothing in them can run. What a declarative story
 * may not have has been reported by now.
 *
 * @returns whether the note is nothing but HTML
 */
function refuseCode(note: Element, context: TransformContext): boolean {
  let found: StoryNode | undefined;
  visit(note, (node) => {
    if (node.type !== 'element' && node.type !== 'text' && node.type !== 'comment') found ??= node;
  });
  if (found !== undefined && context.door === 'module') {
    context.report(found, {
      name: 'code-in-note',
      message: 'A component or an expression stands in a footnote.',
      reason:
        'Footnotes are kept as text for the page, feeds and search, so nothing in them can run.',
      fix: 'Put it into the text of the story.',
    });
  }
  return found === undefined;
}

function fill(
  context: TransformContext,
  notes: readonly Element[],
  references: ReadonlyMap<number, readonly string[]>,
): void {
  notes.forEach((note, index) => {
    withoutArrows(note);
    withoutCards(note);
    setQuotes({ type: 'root', children: note.children });
    const id = footnoteId(index + 1);
    const isPlain = refuseCode(note, context);
    context.footnotes.push({
      number: index + 1,
      id,
      references: references.get(index + 1) ?? [],
      html: isPlain ? toHtml(note.children).trim() : '',
      text: headingText(note).replace(/\s+/gu, ' ').trim(),
    });
  });
}
