import { describe, expect, it } from 'vitest';
import { htmlOf, prepare } from '../test-story.ts';

describe('labelLeadIns', () => {
  it.each([
    ['**Details:** More.', '<p class="labelled"><strong class="label">Details:</strong> More.</p>'],
    ['**细节：** 更多', '<p class="labelled"><strong class="label">细节：</strong> 更多</p>'],
    ['**Details** more.', '<p><strong>Details</strong> more.</p>'],
    ['See **details:** more.', '<p>See <strong>details:</strong> more.</p>'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe('dotCharacters', () => {
  it.each([
    ['只有字：*一定*。', '<p>只有字：<em>一定</em>。</p>'],
    ['说 *never* 了', '<p>说 <em class="undotted">never</em> 了</p>'],
    [
      '说*不用 iPhone 15 了*吗',
      '<p>说<em>不用<span class="undotted"> iPhone 15 </span>了</em>吗</p>',
    ],
    [
      '*不要 **OK** 吗*',
      '<p><em>不要 <strong><span class="undotted">OK</span></strong> 吗</em></p>',
    ],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  it.each(['He *never* came.', 'A *word* and 中文 beside it.'])('%s', (markdown) => {
    expect(htmlOf(markdown)).not.toContain('undotted');
  });
});

describe('nameHeadings', () => {
  it.each([
    ['gives ids made of the words', '## A deal, at last!', ['a-deal-at-last']],
    ['numbers equal ones', '## A\n\n### A\n\n## A', ['a', 'a-2', 'a-3']],
    ['leaves a number to the words that make it', '## A\n\n## A\n\n## A 2', ['a', 'a-3', 'a-2']],
    ['leaves out the number of a footnote', '## A[^1]\n\n[^1]: N.', ['a']],
    ['leaves the site what is its own', '## Main', ['section-main']],
    [
      'leaves notes what is theirs',
      '## Note 1\n\n## Annotation a1',
      ['section-note-1', 'section-annotation-a1'],
    ],
    [
      'is not surprised by its own way out',
      '## Section main\n\n## Main',
      ['section-main', 'section-main-2'],
    ],
    ['keeps Chinese', '## 网易 考拉！', ['网易-考拉']],
    ['keeps accents as one sign', '## Cafe\u0301', ['caf\u00e9']],
    ['finds a name for signs', '## ???', ['section']],
  ])('%s', (_what, markdown, ids) => {
    expect(prepare(markdown).outline.map(({ id }) => id)).toEqual(ids);
  });

  it.each([
    ['## A\n\n### B\n\n## C\n\n### D', []],
    ['### A', ['1:1 heading-skips-level']],
    ['## A\n\n#### B\n\n#### C', ['3:1 heading-skips-level']],
    ['# A\n\n## B', ['1:1 second-headline']],
  ])('tells about levels in %j', (markdown, told) => {
    expect(prepare(markdown).told).toEqual(told);
  });
});

describe('resolveLinks', () => {
  it.each([
    [
      '[k](entity:kaola)',
      '<a href="/entities/kaola/" class="entity-link" data-entity="kaola">k</a>',
    ],
    ['[s](story:deal)', '<a href="/story/deal/">s</a>'],
    ['[e](https://a.example/)', '<a href="https://a.example/" rel="external">e</a>'],
    [
      'https://a.example',
      '<a href="https://a.example" rel="external" class="bare-address">https://a.example</a>',
    ],
    [
      '请看https://example.com/a。谢谢',
      '请看<a href="https://example.com/a" rel="external" class="bare-address">https://example.com/a</a>。谢谢',
    ],
    [
      'https://a.example/b，https://c.example/（d）',
      '<a href="https://a.example/b" rel="external" class="bare-address">https://a.example/b</a>，<a href="https://c.example/" rel="external" class="bare-address">https://c.example/</a>（d）',
    ],
    [
      'www.example.com谢谢',
      '<a href="http://www.example.com" rel="external" class="bare-address">www.example.com</a>谢谢',
    ],
    [
      'https://例子.example/a“b',
      '<a href="https://%E4%BE%8B%E5%AD%90.example/a" rel="external" class="bare-address">https://例子.example/a</a>“b',
    ],
    [
      'https://münchen.example/straße, ok',
      '<a href="https://m%C3%BCnchen.example/stra%C3%9Fe" rel="external" class="bare-address">https://münchen.example/straße</a>, ok',
    ],
    [
      'https://he.example/wiki/שלום. טוב',
      '<a href="https://he.example/wiki/%D7%A9%D7%9C%D7%95%D7%9D" rel="external" class="bare-address">https://he.example/wiki/שלום</a>. טוב',
    ],
    [
      'https://例え.jp:80/a다',
      '<a href="https://%E4%BE%8B%E3%81%88.jp:80/a" rel="external" class="bare-address">https://例え.jp:80/a</a>다',
    ],
    [
      '(https://example.com/a_(b)).',
      '(<a href="https://example.com/a_(b)" rel="external" class="bare-address">https://example.com/a_(b)</a>).',
    ],
    [
      '[https://a.example/中](https://a.example/中)',
      '<a href="https://a.example/%E4%B8%AD" rel="external" class="bare-address">https://a.example/中</a>',
    ],
    ['[h](#top)', '<a href="#top">h</a>'],
    ['[o](/about/)', '<a href="/about/">o</a>'],
    ['[m](mailto:a@b.example)', '<a href="mailto:a@b.example">m</a>'],
  ])('%s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
    expect(prepare(markdown).told).toEqual([]);
  });

  it.each([
    ['[n](entity:nobody)', 'unknown-entity'],
    ['[r](r.html)', 'unsafe-link'],
    ['[j](javascript:void)', 'unsafe-link'],
    ['[d](data:text/html,x)', 'unsafe-link'],
    ['[e]()', 'unsafe-link'],
    ['[o](//other.example/)', 'unsafe-link'],
    ['[h](<https://flagged information/>)', 'unreadable-address'],
    ['[p](https://a.example:99999/)', 'unreadable-address'],
    ['https://ja.example/wiki/東京です', 'unclear-address'],
    ['https://a.example/?q=뉴스', 'unclear-address'],
  ])('refuses %s', (markdown, name) => {
    expect(prepare(markdown).told).toEqual([`1:1 ${name}`]);
  });
});

describe('dressTables', () => {
  const html = htmlOf('| Shop | Share |\n| :-- | --: |\n| Kaola | 27 |');

  it('names the table by its heads and lets the keyboard scroll it', () => {
    expect(html).toMatch(
      /^<\w+ class="table-scroll"[^>]* aria-label="Table: Shop, Share" tabindex="0"><table>/u,
    );
  });

  it('aligns by class and names the columns', () => {
    expect(html).toContain('<th scope="col" class="align-right">Share</th>');
    expect(html).toContain('<td class="align-left">Kaola</td>');
    expect(html).not.toMatch(/style=| align=/u);
  });
});

describe('nameCheckboxes', () => {
  it.each([
    ['- [x] Do *this*', 'Do this'],
    ['- [ ] Call\n  - her\n  - him', 'Call'],
  ])('%j', (markdown, name) => {
    expect(htmlOf(markdown)).toContain(`aria-label="${name}"`);
  });
});

describe('unwrapExpressions', () => {
  it.each([
    ["a {'<'} b", 'a &lt; b'],
    ['a {"it\'s"} b', "a it's b"],
    ['a {/* note */}b', 'a b'],
    ["{'import'} duties", 'import duties'],
  ])('%s', (markdown, text) => {
    expect(htmlOf(markdown)).toBe(`<p>${text}</p>`);
  });

  it.each(['a {b}', 'a {1 + 1}', 'a {`b`}', 'a {}', 'a { }'])('refuses %s', (markdown) => {
    expect(prepare(markdown).told).toEqual(['1:3 code-in-prose']);
  });
});

describe('admitHtml', () => {
  it.each([
    ['<kbd>Ctrl</kbd>', '<kbd>Ctrl</kbd>'],
    ['a <b lang="zh">b</b>', '<p>a <b lang="zh" dir="ltr">b</b></p>'],
    ['a <i lang="ar">b</i>', '<p>a <i lang="ar" dir="rtl">b</i></p>'],
    ['a <i lang="ar" dir="ltr">b</i>', '<p>a <i lang="ar" dir="ltr">b</i></p>'],
    ['a <i lang="no such">b</i>', '<p>a <i lang="no such">b</i></p>'],
    ['<p>\n\nOne.\n\n</p>', '<p>One.</p>'],
    [
      '<details>\n<summary>S</summary>\n\nOne.\n\n</details>',
      '<details><summary>S</summary><p>One.</p></details>',
    ],
    ['a<br />b', '<p>a<br>b</p>'],
    [
      'On <time datetime="2019-09-06">Friday</time>',
      '<p>On <time datetime="2019-09-06">Friday</time></p>',
    ],
  ])('%j', (markdown, html) => {
    expect(htmlOf(markdown).replace(/ id="heading-[^"]*"/u, '')).toBe(html);
    expect(prepare(markdown).told).toEqual([]);
  });

  it.each([
    ['a <b onclick="x">b</b>', ['1:6 attribute-not-allowed']],
    ['a <b style="x" class="y">b</b>', ['1:6 attribute-not-allowed']],
  ])('refuses %s', (markdown, told) => {
    expect(prepare(markdown).told).toEqual(told);
  });

  it.each(['script', 'iframe', 'table', 'constructor'])('refuses <%s>', (tag) => {
    const problems = prepareUnrendered(`<${tag}></${tag}>`);
    expect(problems).toEqual(['html-not-allowed']);
  });
});

function prepareUnrendered(markdown: string): string[] {
  return prepare(markdown).problems.map(({ name }) => name);
}

describe('collectFootnotes', () => {
  it('takes notes out of the text and leads both ways', () => {
    const { footnotes, texts, html } = prepare('One[^a] two[^b] three[^a].\n\n[^b]: B.\n[^a]: A.');
    expect(texts).toEqual(['One two three.']);
    expect(footnotes).toEqual([
      {
        number: 1,
        id: 'note-1',
        references: ['note-1-ref', 'note-1-ref-2'],
        html: '<p>A.</p>',
        text: 'A.',
      },
      { number: 2, id: 'note-2', references: ['note-2-ref'], html: '<p>B.</p>', text: 'B.' },
    ]);
    for (const id of ['note-1-ref', 'note-2-ref', 'note-1-ref-2'])
      expect(html).toContain(`id="${id}"`);
  });

  it('knows a note that only another note refers to, and leads from each to where it is', () => {
    const { footnotes, told } = prepare('One[^a].\n\n[^a]: See[^b].\n\n[^b]: More.\n');
    expect(told).toEqual([]);
    expect(footnotes.map(({ id, references }) => [id, references])).toEqual([
      ['note-1', ['note-1-ref']],
      ['note-2', ['note-2-ref']],
    ]);
    expect(footnotes[0]?.html).toContain('id="note-2-ref"');
    expect(footnotes[0]?.html).toContain('href="#note-2"');
  });

  it.each(['注', 'a%b', '100%', 'été', 'A.1'])('knows a note by the name %s', (name) => {
    const { footnotes, told } = prepare(`One[^${name}].\n\n[^${name}]: A note.\n`);
    expect(footnotes.map(({ id, text }) => `${id}: ${text}`)).toEqual(['note-1: A note.']);
    expect(told).toEqual([]);
  });

  it.each([
    ['with markup at its end', 'Note *text*', '<p>Note <em>text</em></p>'],
    [
      'with code and a link',
      'See `x` and [k](entity:kaola).',
      '<p>See <code>x</code> and <a href="/entities/kaola/" class="entity-link">k</a>.</p>',
    ],
    ['of two paragraphs', 'One.\n\n    Two.', '<p>One.</p>\n<p>Two.</p>'],
  ])('keeps a note %s without arrows and spaces', (_what, note, html) => {
    expect(prepare(`One[^a] two[^a].\n\n[^a]: ${note}\n`).footnotes[0]?.html).toBe(html);
  });
});

describe('highlightCode', () => {
  it('tells about a language that nobody knows', () => {
    expect(prepare('```pyhton\nx\n```').told).toEqual(['1:1 unknown-language']);
  });
});
