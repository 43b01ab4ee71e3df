import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { firstScript } from '../../page-objects/head/first-script.ts';
import { directionOf } from '../../text/direction-of.ts';
import {
  attributeOf,
  elementsOf,
  isRedirect,
  textOf,
  type BuiltPage,
  type Node,
} from './built-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What is wrong with the HTML of a page, one line each. */
export async function markupProblems({
  path,
  html,
}: Pick<BuiltPage, 'path' | 'html'>): Promise<string[]> {
  const report = await validator.validateString(html, `.${path}index.html`);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

/**
 * Tags of a page that a strict content security policy refuses: a style or handler in it, and every
 * script but the one that the policy names.
 */
export function inlineTags({ document }: BuiltPage): string[] {
  const inline = elementsOf(
    document,
    (element) =>
      element.tagName === 'style' ||
      (element.tagName === 'script' &&
        attributeOf(element, 'src') === undefined &&
        // Data blocks (JSON) are not run.
        !/^application\/(?:ld\+)?json$/u.test(attributeOf(element, 'type') ?? '') &&
        textOf(element) !== firstScript) ||
      element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
  );
  return inline.map(({ tagName }) => tagName);
}

/**
 * Elements whose language is written in another direction than what surrounds them, and that do not
 * say so.
 */
export function undirected({ document }: BuiltPage): string[] {
  const walk = (node: Node, around: 'ltr' | 'rtl'): string[] => {
    const element = 'tagName' in node ? node : undefined;
    const lang = element && attributeOf(element, 'lang');
    const said = element && attributeOf(element, 'dir');
    const isLost = lang !== undefined && said === undefined && directionOf(lang) !== around;
    const inside = said === 'ltr' || said === 'rtl' ? said : around;
    const children = 'childNodes' in node ? node.childNodes : [];
    return [
      ...(isLost ? [`<${element?.tagName} lang="${lang}">`] : []),
      ...children.flatMap((child) => walk(child, inside)),
    ];
  };
  return walk(document, 'ltr');
}

/** What a page fails to say of itself: its language, a title, a description, one first heading. */
export function unsaid(page: BuiltPage, languages: readonly string[]): string[] {
  const { document } = page;
  const [root] = elementsOf(document, ({ tagName }) => tagName === 'html');
  const [title] = elementsOf(document, ({ tagName }) => tagName === 'title');
  const [description] = elementsOf(
    document,
    (element) => element.tagName === 'meta' && attributeOf(element, 'name') === 'description',
  );
  const lang = root && attributeOf(root, 'lang');
  const says: Readonly<Record<string, boolean>> = {
    language: lang !== undefined && languages.includes(lang),
    title: title !== undefined && textOf(title) !== '',
    description:
      isRedirect(page) ||
      (description !== undefined && (attributeOf(description, 'content') ?? '') !== ''),
    heading:
      isRedirect(page) || elementsOf(document, ({ tagName }) => tagName === 'h1').length === 1,
  };
  return Object.entries(says).flatMap(([what, isSaid]) => (isSaid ? [] : [what]));
}
