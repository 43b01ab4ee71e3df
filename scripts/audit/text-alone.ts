import { escapeHtml } from '../../src/search/index/escape-html.ts';
import { readHtml } from '../../src/text/html/read-html.ts';

const kept = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'blockquote']);
const unread = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/**
 * The text of a page and nothing else: without styles, scripts, pictures, links and typefaces of its own.
 * No page of the same length can ask less of a machine, so what is measured of it is the machine.
 *
 * @param html of the page
 * @returns a page of its own
 */
export function textAlone(html: string): string {
  const parts: string[] = [];
  let [main, hidden] = [0, 0];
  readHtml(html, {
    open: (name) => {
      if (name === 'main') main += 1;
      if (unread.has(name)) hidden += 1;
      if (main > 0 && kept.has(name)) parts.push(`<${name}>`);
    },
    text: (text) => {
      if (main > 0 && hidden === 0) parts.push(escapeHtml(text));
    },
    close: (name) => {
      if (main > 0 && kept.has(name)) parts.push(`</${name}>`);
      if (name === 'main') main -= 1;
      if (unread.has(name)) hidden -= 1;
    },
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Text alone</title></head>
<body>${parts.join('')}</body>
</html>
`;
}
