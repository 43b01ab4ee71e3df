import { HtmlValidate, FileSystemConfigLoader } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { deadLinks } from '../../checks/dead-links.ts';
import {
  attributeOf,
  builtPage,
  builtPaths,
  builtSite,
  elementsOf,
  textOf,
} from './built-pages.ts';

const paths = builtPaths();
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('the built site', () => {
  it('has pages of every kind', () => {
    expect(paths).toEqual(
      expect.arrayContaining([
        '/',
        '/404.html',
        '/2019/09/06/alibaba-acquires-kaola/',
        '/archive/',
        '/archive/2019/',
        '/archive/2019/09/',
        '/corrections/',
        '/corrections/update/',
        '/entities/',
        '/entities/kaola/',
        '/people/',
        '/people/emma-lee/',
        '/sections/deals/',
        '/storylines/',
        '/storylines/cross-border-commerce/',
        '/about/',
      ]),
    );
  });

  it('has no link that leads nowhere', () => {
    expect(deadLinks(builtSite, 'https://nutgraf.example')).toEqual([]);
  });
});

describe.each(paths)('%s', (path) => {
  const { html, document } = builtPage(path);
  const isRedirect = html.includes('http-equiv="refresh"');

  it('is valid HTML', async () => {
    const report = await validator.validateString(html, `${builtSite}${path}index.html`);
    const found = report.results.flatMap(({ messages }) => messages);
    expect(
      found.map(({ line, ruleId, message }) => `${String(line)} ${ruleId}: ${message}`),
    ).toEqual([]);
  });

  it('has no inline style, script or handler', () => {
    const inline = elementsOf(
      document,
      (element) =>
        element.tagName === 'style' ||
        (element.tagName === 'script' &&
          attributeOf(element, 'src') === undefined &&
          !isData(element)) ||
        element.attrs.some(({ name }) => name === 'style' || name.startsWith('on')),
    );
    expect(inline.map(({ tagName }) => tagName)).toEqual([]);
  });

  it('says what it is: language, title, description, one first heading', () => {
    const [root] = elementsOf(document, ({ tagName }) => tagName === 'html');
    expect(root === undefined ? '' : attributeOf(root, 'lang')).toMatch(/^(?:en|zh-CN)$/u);
    const [title] = elementsOf(document, ({ tagName }) => tagName === 'title');
    expect(title === undefined ? '' : textOf(title)).not.toBe('');
    if (isRedirect) return;
    expect(html).toMatch(/<meta name="description" content="[^"]+"/u);
    expect(elementsOf(document, ({ tagName }) => tagName === 'h1')).toHaveLength(1);
  });
});

/** Data blocks (JSON-LD) are not run. */
function isData(script: Parameters<typeof attributeOf>[0]): boolean {
  return attributeOf(script, 'type') === 'application/ld+json';
}
