import { bundledLanguages, bundledLanguagesAlias } from 'shiki';
import { nearestWord } from '../../text/nearest-word.ts';

type LanguageLoader = (typeof bundledLanguages)[keyof typeof bundledLanguages];

/** Names that reporters know from elsewhere for code without colours. */
const plainNames = ['text', 'txt', 'plain', 'plaintext', 'none', 'log'];

const loaders: ReadonlyMap<string, LanguageLoader> = new Map(
  Object.entries({ ...bundledLanguages, ...bundledLanguagesAlias }),
);

/** Every name that may stand after the three backticks of a code block, in small letters. */
const codeLanguages: readonly string[] = [...plainNames, ...loaders.keys()];

/** What colours a language; none for code without colours, and for what nobody knows. */
export function loaderOf(language: string): LanguageLoader | undefined {
  return loaders.get(language);
}

/** A language as this house calls it, from a name as typed: `C`, `Dockerfile`, `txt`. */
export function languageNamed(typed: string): string {
  const name = typed.toLowerCase();
  return plainNames.includes(name) ? 'text' : name;
}

/** The language that was most likely meant. */
export function nearestLanguage(typed: string): string | undefined {
  return nearestWord(typed.toLowerCase(), codeLanguages);
}

/** The languages that the code blocks of a source ask for, each once, in order. */
export function languagesOf(source: string): string[] {
  if (!source.includes('```') && !source.includes('~~~')) return [];
  const names = [
    ...source.matchAll(/^[ \t>]*(?:(?:[-+*]|\d+[.)])[ \t>]*)?(?:`{3,}|~{3,})[ \t]*([^\s{`]+)/gmu),
  ].map((match) => languageNamed(match[1] ?? ''));
  return [...new Set(names)].sort();
}
