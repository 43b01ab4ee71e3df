import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import {
  bundledLanguages,
  bundledLanguagesAlias,
  createCssVariablesTheme,
  createHighlighterCore,
  type HighlighterCore,
} from 'shiki';
import { createOnigurumaEngine } from 'shiki/engine/oniguruma';

/** Colours code; `undefined` if the language was not loaded. */
export type CodeHighlighter = (code: string, language: string) => Element | undefined;

const variablePrefix = '--code-';
const theme = createCssVariablesTheme({ name: 'nutgraf', variablePrefix, fontStyle: false });

// A map knows no names but its own: `constructor` is a word that a reporter can type.
const languageLoaders = new Map(Object.entries({ ...bundledLanguages, ...bundledLanguagesAlias }));

/** Every name that may stand after the three backticks of a code block. */
export const codeLanguages: readonly string[] = ['text', ...languageLoaders.keys()];

/** The languages that the code blocks of a source ask for, each once, in order. */
export function languagesOf(source: string): string[] {
  const names = [...source.matchAll(/^[ \t>]*(?:`{3,}|~{3,})[ \t]*([\w+#.-]+)/gmu)].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(names)].sort();
}

let sharedHighlighter: Promise<HighlighterCore> | undefined;

/**
 * Prepares highlighting for some languages, with one theme of classes, which the style sheet
 * colours for light and dark.
 *
 * @param languages names as typed after the backticks; unknown ones are left out
 */
export async function createCodeHighlighter(languages: Iterable<string>): Promise<CodeHighlighter> {
  const loaders = [...new Set(languages)].flatMap((name) => languageLoaders.get(name) ?? []);
  const highlighter = await highlighterOfProcess();
  await highlighter.loadLanguage(...loaders);
  const loaded = new Set(['text', ...highlighter.getLoadedLanguages()]);
  return (code, language) => {
    if (!loaded.has(language)) return undefined;
    const lines = highlighter.codeToTokensBase(code.replace(/\n$/u, ''), {
      lang: language,
      theme: 'nutgraf',
      // Shiki gives a line half a second, so that a busy machine would build other pages.
      tokenizeTimeLimit: 0,
    });
    const children = lines.flatMap((line, index): ElementContent[] => [
      ...(index > 0 ? [{ type: 'text' as const, value: '\n' }] : []),
      ...line.map((token) => tokenNode(token.content, token.color)),
    ]);
    const properties = { tabIndex: 0, dataLanguage: language };
    return h('pre.shiki', properties, [h('code', children)]);
  };
}

/** `var(--code-token-string)` as the class `tk-string`; a strict policy refuses inline styles. */
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
