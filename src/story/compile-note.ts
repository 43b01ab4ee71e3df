import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ProblemText } from '../problems/problem.ts';
import { paragraphsOf } from '../text/paragraphs-of.ts';
import { toHtml } from './body/to-html.ts';
import { checkSlipsOfLayout } from './checks/check-slips-of-layout.ts';
import { checkTypedText } from './checks/check-typed-text.ts';
import type { StoryServices } from './prepare-story.ts';
import { blankCode } from './syntax/blank-code.ts';
import { parseDeclarative } from './syntax/parse-declarative.ts';
import { endAddresses } from './transforms/end-addresses.ts';
import { resolveLinks } from './transforms/resolve-links.ts';
import { isElement, textOf } from './tree.ts';

/** A note that stands apart from the text of its story, ready to be shown. */
export interface CompiledNote {
  /** What each paragraph holds, as HTML: text, emphasis and links, nothing else. */
  readonly paragraphs: readonly string[];
  /** Its words alone, on one line. */
  readonly text: string;
}

/** What a note may hold besides text. */
const admitted: ReadonlySet<string> = new Set(['a', 'code', 'del', 'em', 'p', 'strong']);

/** A note without any of these signs is plain text, as most are. */
const markup = /[*_~`[\]\\&#>|]|https?:|www\.|@|^\s*(?:[-+]|\d+[.)])\s/mu;

/** Signs that a note may hold as they are, though they begin code in a story. */
const codeSigns = /`[^`]*`|[<{]/gu;

/**
 * Compiles the words of an update note or a notice: paragraphs with emphasis and links, which are
 * written as in a story (`[the report](story:kaola-deal)`).
 */
export function compileNote(
  note: string,
  resolveLink: StoryServices['resolveLink'],
): { readonly note: CompiledNote; readonly problems: readonly ProblemText[] } {
  if (!markup.test(note)) return { note: plainNote(note), problems: [] };
  const source = note.replace(codeSigns, (found) => (found.length === 1 ? `\\${found}` : found));
  const parsed = parseDeclarative(source);
  if (parsed.status === 'broken') return { note: plainNote(note), problems: [explainMarkup()] };
  const problems: ProblemText[] = [];
  const report = (_: unknown, problem: ProblemText): void => {
    problems.push(problem);
  };
  const plain = blankCode(source, 0);
  for (const check of [checkTypedText, checkSlipsOfLayout])
    check(parsed.tree, { door: 'declarative', report, source, plain });
  endAddresses(parsed.tree, { report });
  resolveLinks(parsed.tree, { report, resolveLink });
  const foreign = firstForeign(parsed.tree);
  if (foreign !== undefined) problems.push(explainMarkup(foreign));
  visit(parsed.tree, 'element', (node) => {
    // A name beside the text has no card: its link leads straight to its page.
    if (node.properties['dataEntity'] !== undefined) delete node.properties['className'];
    delete node.properties['dataEntity'];
  });
  const paragraphs = parsed.tree.children.filter(isElement);
  return {
    note: {
      paragraphs: paragraphs.map(({ children }) => toHtml(children)),
      text: paragraphs.map((paragraph) => oneLine(textOf(paragraph))).join(' '),
    },
    problems,
  };
}

/** A note whose signs are no markup. */
export function plainNote(note: string): CompiledNote {
  const paragraphs = paragraphsOf(note);
  return {
    paragraphs: paragraphs.map((value) => toHtml([{ type: 'text', value }])),
    text: paragraphs.join(' '),
  };
}

/** The name of the first element that a note cannot hold. */
function firstForeign(root: Root): string | undefined {
  let found: Element | undefined;
  visit(root, 'element', (node) => {
    if (!admitted.has(node.tagName)) found ??= node;
  });
  return found?.tagName;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A note that holds more than text, emphasis and links. */
function explainMarkup(element?: string): ProblemText {
  return {
    name: 'markup-in-note',
    message:
      element === undefined
        ? 'The note cannot be read as text with emphasis and links.'
        : `The note holds <${element}>: ${kindOf(element)}.`,
    reason: 'Notes stand in the margin, on cards, in lists and in feeds, where only text has room.',
    fix: 'Write paragraphs with *emphasis*, **strong words** and [links](https://…); a backslash before a sign keeps it: \\*.',
  };
}

function kindOf(element: string): string {
  if (/^h[1-6]$/u.test(element)) return 'a line that begins with # is a heading';
  if (/^[uo]l$|^li$/u.test(element)) return 'lines that begin with - or a number are a list';
  if (element === 'blockquote') return 'a line that begins with > is a quotation';
  if (element === 'img') return 'pictures belong into the story';
  return 'that belongs into the story';
}
