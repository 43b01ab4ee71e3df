import { expect, test } from 'vitest';
import { indexText } from './index-text.ts';

const asItIs = (text: string) => text;
const within = (main: string) =>
  indexText(`<body><nav>frame</nav><main id="main">${main}</main><p>after</p></body>`, asItIs);

test.each([
  ['the frame of the site', '<p>text</p>', '<p>text</p> '],
  ['what says so', '<p data-pagefind-ignore>a <b>b</b></p>c', 'c'],
  ['what is hidden from readers', '<span aria-hidden="true">EL</span>Emma', 'Emma'],
  ['what is used, not read', '<nav>a</nav><button>b</button><form>c</form>d', 'd'],
  ['code and drawings', '<script>a</script><style>b</style><svg><text>c</text></svg>d', 'd'],
  ['pictures', '<img src="/a.jpg" alt="A port">d', 'd'],
  ['comments, whatever is in them', '<!-- <main> --><p>a</p><!-- </main> -->', '<p>a</p> '],
  ['the reading of a character', '<ruby>張<rp>(</rp><rt>ちょう</rt><rp>)</rp>勇</ruby>', '張勇'],
])('%s is left out', (_what, main, markup) => {
  expect(within(main)).toBe(markup);
});

test.each([
  ['a name in a link', '<p>张<a href="/x/">勇</a>说</p>', '<p>张勇说</p> '],
  ['a mark of any class', '<p>a<span class="initials">b</span>c</p>', '<p>abc</p> '],
  ['a sign in an attribute', '<p>a<b title="1 > 2">b</b></p>', '<p>ab</p> '],
  ['what stands for a sign', '<p>A&amp;B &lt;c &#39;</p>', "<p>A&amp;B &lt;c '</p> "],
  ['an element that is not known', '<p>a<no-such>b</no-such></p>', '<p>ab</p> '],
])('%s does not cut a sentence', (_what, main, markup) => {
  expect(within(main)).toBe(markup);
});

test.each([
  ['cells', '<tr><td>a</td><td>b</td></tr>', '<tr><td>a,</td> <td>b</td> </tr> '],
  ['a name and its description', '<dt>a</dt><dd>b</dd>', '<dt>a:</dt> <dd>b</dd> '],
  ['lines', '<p>a<br>b</p>', '<p>a b</p> '],
  ['whose words these are', '<footer>a</footer>b', '<div>a</div> b'],
])('%s are words of their own', (_what, main, markup) => {
  expect(within(main)).toBe(markup);
});

test.each([
  ['an id', '<h2 id="张&quot;勇" class="x">a</h2>', '<h2 id="张&quot;勇">a</h2> '],
  ['a weight', '<dl data-pagefind-weight="0.5">a</dl>', '<dl data-pagefind-weight="0.5">a</dl> '],
])('a block keeps %s, and nothing else', (_what, main, markup) => {
  expect(within(main)).toBe(markup);
});

test.each([
  ['a quotation', '<blockquote><p>We came.</p><p>We saw</p></blockquote>c', '“We came. We saw” c'],
  ['one with marks', '<blockquote><p>“We came.”</p></blockquote>c', '“We came.” c'],
  ['rows', '<tr><th>a</th><td>1</td><td>2.</td></tr><tr><th>b</th></tr>', 'a, 1, 2. b.'],
  ['facts', '<dt>a</dt><dd>b</dd><dd>c</dd><dt>d:</dt><dd>e</dd>', 'a: b, c; d: e'],
])('the signs that part words of %s are indexed', (_what, main, text) => {
  const read = within(main)
    ?.replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ');
  expect(read?.trim()).toBe(text);
});

test('text is divided a block at a time', () => {
  expect(
    indexText('<main><p>a <b>b</b></p>c</main>', (text) => (text === '' ? '' : `[${text}]`)),
  ).toBe('<p>[a b]</p> [c]');
});

test('a page without a main part has no text', () => {
  expect(indexText('<p>a</p>', asItIs)).toBeUndefined();
});
