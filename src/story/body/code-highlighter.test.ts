import { describe, expect, it } from 'vitest';
import { createCodeHighlighter } from './code-highlighter.ts';
import { languageNamed, languagesOf } from './code-languages.ts';
import { readCodeSettings } from './code-settings.ts';
import { toHtml } from './to-html.ts';

const highlight = await createCodeHighlighter(['js', 'c', 'docker', 'constructor']);

function html(code: string, meta = ''): string {
  const block = highlight(code, 'js', readCodeSettings(meta));
  return block === undefined ? '' : toHtml([block]);
}

describe('names of languages', () => {
  it.each([
    ['C', 'c'],
    ['Dockerfile', 'dockerfile'],
    ['txt', 'text'],
    ['plaintext', 'text'],
  ])('%s is %s', (typed, name) => {
    expect(languageNamed(typed)).toBe(name);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    '%s is none',
    async (name) => {
      const highlightAll = await createCodeHighlighter([name]);
      expect(highlightAll('a', name)).toBeUndefined();
      expect(highlightAll('a', 'text')).toBeDefined();
    },
  );

  it.each(['c', 'dockerfile', 'makefile', 'text'])('%s is known', async (name) => {
    expect((await createCodeHighlighter([name]))('a', name)).toBeDefined();
  });

  it('are found wherever code stands', () => {
    const source =
      '```JS\n```\n\n- ~~~ C {1}\n  ~~~\n\n> ```text\n> ```\n\n1. ```js title="a"\n   ```\n';
    expect(languagesOf(source)).toEqual(['c', 'js', 'text']);
  });
});

describe('settings', () => {
  it.each([
    ['title="a b.js" {2,4-5} showLineNumbers', 'a b.js', [2, 4, 5], true, []],
    ['filename=a.js', 'a.js', [], false, []],
    ['{ 1 - 2 }', undefined, [1, 2], false, []],
    ['wrap {x}', undefined, [], false, ['wrap', '{x}']],
  ])('are read from %s', (meta, title, lines, hasLineNumbers, unknown) => {
    const settings = readCodeSettings(meta);
    expect([...settings.markedLines]).toEqual(lines);
    expect(settings).toMatchObject({ title, hasLineNumbers, unknown });
  });

  it('do not count for ever', () => {
    expect(readCodeSettings('{1-999999999}').markedLines.size).toBe(10_000);
  });
});

describe('lines', () => {
  it('are elements when they are marked', () => {
    expect(html('let a;\nlet b;', '{2}')).toMatchInlineSnapshot(`
      "<pre class="shiki with-lines" tabindex="0" data-language="js"><code><span class="line"><span class="tk-keyword">let</span><span> a;</span></span>
      <span class="line highlighted"><span class="tk-keyword">let</span><span> b;</span></span></code></pre>"
    `);
  });

  it('are numbered', () => {
    expect(html('a', 'showLineNumbers')).toContain('class="shiki with-lines line-numbers"');
  });

  it('lose the marks that are typed in them', () => {
    const code = html('a // [!code ++]\nb // [!code --]\nc // [!code highlight]');
    expect(code).not.toContain('[!code');
    expect(code).toContain('class="line diff add"');
    expect(code).toContain('class="line diff remove"');
    expect(code).toContain('class="line highlighted"');
    expect(code).not.toContain('style=');
  });
});
