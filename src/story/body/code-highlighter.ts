import {
  transformerNotationDiff,
  transformerNotationErrorLevel,
  transformerNotationFocus,
  transformerNotationHighlight,
} from '@shikijs/transformers';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  createCssVariablesTheme,
  createHighlighterCore,
  type HighlighterCore,
  type ShikiTransformer,
} from 'shiki';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';
import { loaderOf } from './code-languages.ts';
import type { CodeSettings } from './code-settings.ts';

/** Colours code; `undefined` if the language was not loaded. */
export type CodeHighlighter = (
  code: string,
  language: string,
  settings?: CodeSettings,
) => Element | undefined;

const variablePrefix = '--code-';
const theme = createCssVariablesTheme({ name: 'nutgraf', variablePrefix, fontStyle: false });
// Shiki gives a line half a second, so that a busy machine would build other pages.
const options = { theme: 'nutgraf', tokenizeTimeLimit: 0 };

let sharedHighlighter: Promise<HighlighterCore> | undefined;

/**
 * Prepares highlighting for some languages, with one theme of classes, which the style sheet
 * colours for light and dark.
 *
 * @param languages names as `languageNamed` gives them; unknown ones are left out
 */
export async function createCodeHighlighter(languages: Iterable<string>): Promise<CodeHighlighter> {
  const loaders = [...new Set(languages)].flatMap((name) => loaderOf(name) ?? []);
  const highlighter = await highlighterOfProcess();
  await highlighter.loadLanguage(...loaders);
  const loaded = new Set(['text', ...highlighter.getLoadedLanguages()]);
  return (typed, lang, settings) => {
    if (!loaded.has(lang)) return undefined;
    const code = typed.replace(/\n$/u, '');
    const hasLines =
      settings !== undefined && (settings.hasLineNumbers || settings.markedLines.size > 0);
    return hasLines || code.includes('[!code ')
      ? codeWithLines(highlighter, code, lang, settings)
      : plainCode(highlighter, code, lang);
  };
}

function plainCode(highlighter: HighlighterCore, code: string, lang: string): Element {
  const lines = highlighter.codeToTokensBase(code, { ...options, lang });
  const children = lines.flatMap((line, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
    ...line.map((token) => tokenNode(token.content, token.color)),
  ]);
  return frameOf(lang, [], children);
}

/** Marks that are typed as comments in the code: `// [!code ++]`. */
const notations: readonly ShikiTransformer[] = [
  transformerNotationDiff(),
  transformerNotationHighlight(),
  transformerNotationFocus(),
  transformerNotationErrorLevel(),
];

/** Code whose lines are elements, so that they can be marked and numbered. */
function codeWithLines(
  highlighter: HighlighterCore,
  code: string,
  lang: string,
  settings: CodeSettings | undefined,
): Element {
  const marks: ShikiTransformer = {
    line(node, line) {
      if (settings?.markedLines.has(line) === true) this.addClassToHast(node, 'highlighted');
    },
    // A strict policy refuses inline styles.
    span(node) {
      const className = tokenClass(String(node.properties['style']));
      node.properties = className === undefined ? {} : { className: [className] };
    },
  };
  const transformers = [...notations, marks];
  const root = highlighter.codeToHast(code, { ...options, lang, transformers });
  const [pre] = root.children;
  const inner = pre?.type === 'element' ? pre.children[0] : undefined;
  const children = inner?.type === 'element' ? inner.children : [];
  const numbered = settings?.hasLineNumbers === true ? ['line-numbers'] : [];
  return frameOf(lang, ['with-lines', ...numbered], children);
}

function frameOf(lang: string, classes: readonly string[], children: ElementContent[]): Element {
  const className = ['shiki', ...classes];
  return h('pre', { className, tabIndex: 0, dataLanguage: lang }, [h('code', children)]);
}

/** `var(--code-token-string)` as the class `tk-string`. */
function tokenClass(color: string | undefined): string | undefined {
  const name = /token-([\w-]+)/u.exec(color ?? '')?.[1];
  return name === undefined ? undefined : `tk-${name}`;
}

function tokenNode(text: string, color: string | undefined): ElementContent {
  const className = tokenClass(color);
  const value: ElementContent = { type: 'text', value: text };
  return className === undefined ? value : h('span', { className }, [value]);
}

/**
 * One highlighter for the process, as Shiki wants it: languages are added as they are needed. Its
 * WebAssembly engine gives the same tokens as the JavaScript one in a third of the time.
 */
function highlighterOfProcess(): Promise<HighlighterCore> {
  sharedHighlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [],
    engine: createOnigurumaEngine(import('shiki/wasm')),
  });
  return sharedHighlighter;
}
