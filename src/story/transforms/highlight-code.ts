import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit, type VisitorResult } from 'unist-util-visit';
import { languageNamed, loaderOf, nearestLanguage } from '../body/code-languages.ts';
import { readCodeSettings } from '../body/code-settings.ts';
import type { Transform, TransformContext } from '../transform.ts';
import { classesOf, replaceAt, textOf } from '../tree.ts';

/** Code blocks get their colours at build time, as classes, and their settings. */
export const highlightCode: Transform = (root, context) => {
  visit(root, 'element', (node, index, parent): VisitorResult => {
    if (node.tagName !== 'pre') return undefined;
    const code = node.children.find(
      (child) => child.type === 'element' && child.tagName === 'code',
    );
    if (code?.type !== 'element') return undefined;
    const typed = languageOf(code);
    const settings = readCodeSettings(metaOf(code));
    const [unknown] = settings.unknown;
    if (unknown !== undefined) reportSetting(node, unknown, context);
    const beyond = Math.max(...settings.markedLines) > linesIn(textOf(code));
    if (beyond) reportBeyond(node, linesIn(textOf(code)), context);
    const highlighted = context.highlight(textOf(code), languageNamed(typed), settings);
    if (highlighted === undefined) {
      reportLanguage(node, typed, context);
      return undefined;
    }
    reportNotation(node, textOf(highlighted), context);
    const { position } = node;
    const block = { ...highlighted, ...(position && { position }) };
    const { title } = settings;
    const shown = title === undefined ? block : h('figure.code', [h('figcaption', title), block]);
    // It runs from left to right in stories of any direction.
    shown.properties['dir'] = 'ltr';
    if (isWide(textOf(code))) shown.properties['className'] = [...classesOf(shown), 'wide'];
    return replaceAt(parent, index, [shown]);
  });
};

/** As many signs of code as a column of text has room for. */
const columnOfCode = 62;

/** Whether a line is longer than the column: it is given the margin, where there is one. */
function isWide(code: string): boolean {
  return code.split('\n').some((line) => line.length > columnOfCode);
}

function reportLanguage(node: Element, typed: string, { report }: TransformContext): void {
  const [, name = '', settings = ''] = /^\{?\.?([\w+#-]+)(\{.*\})?[},]?/u.exec(typed) ?? [];
  const isKnown = name !== typed && loaderOf(languageNamed(name)) !== undefined;
  const near = isKnown ? `${name} ${settings}`.trim() : nearestLanguage(typed);
  report(node, {
    name: 'unknown-language',
    message: `No colouring is known for code in “${typed}”.`,
    reason: 'The code would stand in one colour and nobody would be told why.',
    fix:
      near === undefined
        ? 'Write ```text for code without colours.'
        : `Did you mean \`\`\`${near}?`,
  });
}

function reportSetting(node: Element, unknown: string, { report }: TransformContext): void {
  report(node, {
    name: 'unknown-code-setting',
    message: `“${unknown}” behind the language of a code block means nothing here.`,
    reason: 'Readers would not see what it asks for.',
    fix: 'Delete it. There are title="shares.ts", {2,4-5} for marked lines, and showLineNumbers.',
  });
}

function linesIn(code: string): number {
  return code.replace(/\n$/u, '').split('\n').length;
}

function reportBeyond(node: Element, lines: number, { report }: TransformContext): void {
  report(node, {
    name: 'unknown-code-setting',
    message: `Lines are to be marked that this code does not have: it ends with line ${lines}.`,
    reason: 'Readers would see another part of the code marked, or none.',
    fix: 'Count from 1, at the first line below the fence: {2,4-5}.',
  });
}

/** A comment of a form that marks a line, whose word nobody knows: it would be printed. */
const notation = /(?:\/\/|\/\*|<!--|#|--|[;%])[ \t]*\[![ \t]*code\b[^\]\n]*\]/iu;

function reportNotation(node: Element, printed: string, { report }: TransformContext): void {
  const typed = notation.exec(printed)?.[0].replace(/^[^[]*/u, '');
  if (typed === undefined) return;
  report(node, {
    name: 'unknown-code-notation',
    message: `“${typed}” in a comment of the code marks nothing.`,
    reason: 'Readers would see it as it was typed, and no line marked.',
    fix: 'There are [!code ++], [!code --], [!code highlight], [!code focus], [!code error] and [!code warning].',
  });
}

function languageOf(code: Element): string {
  const name = classesOf(code).find((one) => one.startsWith('language-'));
  return name?.slice('language-'.length) ?? 'text';
}

/** What stands behind the language: the parser leaves it beside the element, Astro’s MDX in it. */
function metaOf({ data, properties }: Element): string {
  const meta = data !== undefined && 'meta' in data ? data.meta : properties['metastring'];
  return typeof meta === 'string' ? meta : '';
}
