import { expect, test } from 'vitest';
import { cleanDrawing } from './clean-drawing.ts';

const open = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';

test.each([
  ['a script', '<script>alert(1)</script>', ''],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', ''],
  ['a script behind a prefix', '<svg:script>alert(1)</svg:script>', ''],
  [
    'a script in a shape',
    '<g><script>alert(1)</script><path d="M0 0"/></g>',
    '<g><path d="M0 0"></path></g>',
  ],
  ['an event', '<rect onload="alert(1)" width="1"/>', '<rect width="1"></rect>'],
  ['HTML', '<foreignObject><iframe src="https://x.example"/></foreignObject>', ''],
  ['a shape in HTML', '<foreignObject><path d="M0 0"/></foreignObject>', ''],
  ['a link', '<a href="javascript:alert(1)"><text>go</text></a>', ''],
  ['something moved to an address', '<set attributeName="href" to="javascript:alert(1)"/>', ''],
  [
    'a picture from elsewhere',
    '<image href="https://x.example/a.png" width="1"/>',
    '<image width="1"></image>',
  ],
  ['a shape from elsewhere', '<use xlink:href="https://x.example/a.svg#b"/>', '<use></use>'],
  ['an SVG as data', '<image href="data:image/svg+xml;base64,AAAA"/>', '<image></image>'],
  [
    'a style from elsewhere',
    '<style>@import "https://x.example/a.css";</style>',
    '<style></style>',
  ],
  [
    'a font from elsewhere',
    '<style>@font-face{src:url(https://x.example/a)}</style>',
    '<style></style>',
  ],
  ['an address in a style', '<rect style="fill:url(https://x.example/#a)"/>', '<rect></rect>'],
  ['an address in escapes', '<rect style="fill:\\75rl(//x.example)"/>', '<rect></rect>'],
  ['a fill from elsewhere', '<rect fill="url(//x.example/#a)"/>', '<rect></rect>'],
  ['a comment', '<!-- by Ada --><g/>', '<g></g>'],
  ['metadata', '<metadata><rdf:RDF>Ada</rdf:RDF></metadata>', ''],
  ['an editor’s own', '<sodipodi:namedview id="a"/><g inkscape:label="b"/>', '<g></g>'],
  ['what draws', '<path d="M0 0" fill="url(#a)"/>', '<path d="M0 0" fill="url(#a)"></path>'],
  ['words', '<text>R&amp;D &lt; 5</text>', '<text>R&amp;D &lt; 5</text>'],
  ['a style of its own', '<style>.a{fill:red}</style>', '<style>.a{fill:red}</style>'],
  [
    'a style as character data',
    '<style><![CDATA[.a>b{fill:red}]]></style>',
    '<style>.a&gt;b{fill:red}</style>',
  ],
  [
    'a picture as data',
    '<image href="data:image/png;base64,AAAA"/>',
    '<image href="data:image/png;base64,AAAA"></image>',
  ],
  ['a shape of its own', '<use href="#a"/>', '<use href="#a"></use>'],
])('of a drawing with %s is left what draws', (_, inner, left) => {
  expect(cleanDrawing(`<svg viewBox="0 0 1 1">${inner}</svg>`)).toBe(
    `${open} viewBox="0 0 1 1">${left}</svg>\n`,
  );
});

test('entities of a DOCTYPE are not followed', () => {
  const bomb =
    '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "b"><!ENTITY x SYSTEM "file:///etc/passwd">]>';
  expect(cleanDrawing(`${bomb}<svg width="1"><text>&x;</text></svg>`)).toBe(
    `${open} width="1"><text>&amp;x;</text></svg>\n`,
  );
});

test('what is not closed is closed', () => {
  expect(cleanDrawing('<svg><g><path d="M0 0">')).toBe(
    `${open}><g><path d="M0 0"></path></g></svg>\n`,
  );
});

test('what is no drawing is refused', () => {
  expect(() => cleanDrawing('<html><p>Hello</p></html>')).toThrow('There is no <svg> in it.');
});
