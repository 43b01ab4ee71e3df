import type { DefaultTreeAdapterTypes } from 'parse5';
import { templateParts } from '../../text/slots.ts';
import { english } from '../../words/tables/english.ts';
import type { Wording } from '../../words/tables/table.ts';
import type { BuiltPage } from '../site/built-pages.ts';

type Node = DefaultTreeAdapterTypes.Node;

const spoken =
  /^(?:alt|aria-label|content|label|placeholder|title|value|data-(?!pagefind|tool$).*)$/u;

/** A text of a page, and in which language it is said to be. */
export interface SaidText {
  readonly text: string;
  readonly lang: string;
}

/**
 * Finds what a page says in the English of the interface: texts and attributes, and strings of its
 * blocks of data, that are one of our words or sentences, whatever fills the slots.
 */
export function englishIn({ document }: BuiltPage): SaidText[] {
  const texts = textsOf(document, '').filter(({ text }) => patterns.some((one) => one.test(text)));
  return [...new Map(texts.map((said) => [`${said.lang} ${said.text}`, said])).values()];
}

/** How many letters a sentence has beside its slots, to be told from prose that happens to fit it. */
const fewestLetters = 6;

const patterns = Object.values<Wording>(english)
  .flatMap((wording) =>
    typeof wording === 'string' ? [wording] : [wording.one ?? '', wording.other],
  )
  .flatMap(patternsOf);

/** A whole text that is the sentence, and, if elements stand in its slots, one that is a piece of it. */
function patternsOf(wording: string): RegExp[] {
  const parts = templateParts(wording);
  const whole = parts.map(({ text }) => (text === undefined ? '[^.]{1,60}' : RegExp.escape(text)));
  const pieces = parts.flatMap(({ text }) => text?.trim() ?? []);
  const isTelling = parts.length === 1 || lettersIn(pieces.join('')) >= fewestLetters;
  return [
    ...(isTelling ? [whole.join('')] : []),
    ...pieces.filter((piece) => lettersIn(piece) >= 3).map((piece) => RegExp.escape(piece)),
  ].map((pattern) => new RegExp(`^${pattern}$`, 'su'));
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** All texts of a node, white space folded. */
function textsOf(node: Node, around: string): SaidText[] {
  const attributes = 'attrs' in node ? node.attrs : [];
  const lang = attributes.find(({ name }) => name === 'lang')?.value ?? around;
  const said = (texts: readonly string[]): SaidText[] =>
    texts
      .map((text) => ({ text: text.replace(/\s+/gu, ' ').trim(), lang }))
      .filter(({ text }) => text !== '');
  const spokenHere = attributes.flatMap(({ name, value }) => (spoken.test(name) ? [value] : []));
  // Titles of windows and descriptions join our words with the newsroom’s: no mark fits them.
  if ('tagName' in node && /^(?:style|title|meta)$/u.test(node.tagName)) return [];
  const children = 'childNodes' in node ? node.childNodes : [];
  if ('tagName' in node && node.tagName === 'script') {
    if (!attributes.some(({ value }) => value === 'application/json')) return [];
    return children.flatMap((child) => ('value' in child ? textsOfData(child.value) : []));
  }
  return [
    ...said('value' in node ? [node.value] : []),
    ...said(spokenHere),
    ...children.flatMap((child) => textsOf(child, lang)),
  ];
}

/** The strings of a block of words, which says its language itself. */
function textsOfData(json: string): SaidText[] {
  const data: unknown = json.trim() === '' ? {} : JSON.parse(json);
  const lang = typeof data === 'object' && data !== null && 'lang' in data ? String(data.lang) : '';
  const said: SaidText[] = [];
  JSON.stringify(data, (_, value: unknown) => {
    if (typeof value === 'string') said.push({ text: value, lang });
    return value;
  });
  return said;
}
