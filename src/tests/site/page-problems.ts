import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { attributeOf, elementsOf, isRedirect, textOf, type BuiltPage } from './built-pages.ts';

const validator = new HtmlValidate(new FileSystemConfigLoader());

/** What is wrong with the HTML of a page, one line each. */
export async function markupProblems({ path, html }: BuiltPage): Promise<string[]> {
  const report = await validator.validateString(html, `.${path}index.html`);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}

/** Tags of a page that a strict content security policy refuses: style, script or handler in it. */
export function inlineTags({ document }: BuiltPage): string[] {
  const inline = elementsOf(
    document,
    (element) =>
      element.tagName === 'style' ||
      (element.tagName === 'script' &&
        attributeOf(element, 'src') === undefined &&
        // Data blocks (JSON) are not run.
        !/^application\/(?:ld\+)?json$/u.test(attributeOf(element, 'type') ?? '')) ||
      element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
  );
  return inline.map(({ tagName }) => tagName);
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
