import type { Root } from 'hast';
import { EXIT, visit } from 'unist-util-visit';
import type { ProblemText } from '../../problems/problem.ts';
import { componentTypes, type ComponentNode } from '../tree.ts';

/** Tags of word processors: `<o:p>`, `<w:sdt>`. */
const officeTag = /^(?:o|w|v|m|st1):/u;
const officeClass = /^(?:Mso|Apple-|docs-internal|gmail_)/u;
const officeId = /^docs-internal-guid/u;
/** Letters are given a look by programs; a person who types HTML is told of the attribute. */
const officeStyle =
  /mso-|-webkit-|font-(?:family|size|weight)\s*:|line-height\s*:|margin-bottom:\s*\.0001pt/u;

/** The first tag that a word processor or a mail program wrote, if there is one. */
export function firstPasted(root: Root): ComponentNode | undefined {
  let found: ComponentNode | undefined;
  visit(root, componentTypes, (node) => {
    if (!isPasted(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** Says once what would else be told of every tag and attribute. */
export function explainPasted(node: ComponentNode): ProblemText {
  return {
    name: 'pasted-markup',
    message: `Text was pasted here with the markup of a word processor: <${node.name ?? ''}> is the first tag of it.`,
    reason: 'Looks come from the site’s own styles, so that every page stays safe and alike.',
    fix: 'Delete the tags, or paste once more without formatting (Ctrl+Shift+V).',
  };
}

function isPasted({ name, attributes }: ComponentNode): boolean {
  if (officeTag.test(name ?? '')) return true;
  return attributes.some((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return false;
    if (attribute.name === 'id') return officeId.test(attribute.value);
    return attribute.name === 'style'
      ? officeStyle.test(attribute.value)
      : attribute.name.startsWith('class') && officeClass.test(attribute.value);
  });
}
