import { figuresIn } from './figures.ts';
import { queryWords, withoutSmallWords } from './normalise-query.ts';
import type { PagefindPage } from './pagefind-api.ts';
import { pageParts } from './page-parts.ts';
import { bestSpan, searchedText, spanText, type SearchedText } from './passage.ts';
import { nameSeparator, resultTypes, type ResultType } from './search-record.ts';
import { foldWord } from './words/fold-word.ts';
import { isSpaceless, restoreText, type IndexedWord } from './words/index-words.ts';
import { markTerms, termPattern, type MarkedText, type TermPattern } from './term-pattern.ts';

/** A part of a page, under a heading or in a note, with the words that were found in it. */
export interface HitPart {
  readonly title: string;
  readonly href: string;
  readonly passage: readonly MarkedText[];
}

/** A result as it is shown. */
export interface Hit {
  readonly type: ResultType;
  /** Where it opens: at the passage, if the words are in the text. */
  readonly href: string;
  readonly title: readonly MarkedText[];
  readonly passage: readonly MarkedText[];
  readonly parts: readonly HitPart[];
  /** Names by which it was found, where none of the searched words is seen in it otherwise. */
  readonly names: readonly (readonly MarkedText[])[];
  /** `2019-09-06`. */
  readonly day: string | undefined;
  readonly section: string | undefined;
  readonly kind: string | undefined;
  readonly language: string | undefined;
  readonly authors: readonly string[];
  /** Whether it is a name, and was searched by the whole of it, or of one of its other names. */
  readonly isCalled: boolean;
}

const passageWords = 34;
const partWords = 18;
const mostParts = 3;
const mostHighlights = 8;
const mostNames = 2;

/**
 * Reads a result from what the index keeps of its page.
 *
 * @param query what was searched, as typed or as corrected
 */
export function readHit(page: PagefindPage, query: string): Hit {
  const { meta, filters } = page;
  const text = searchedText(page, figuresIn(query));
  const terms = termsOf(text, query);
  const pattern = termPattern(terms, text.hasWholeFigures ? 'whole figures' : 'beginnings');
  const { words, central } = text;
  const centralText = { words, matches: central };
  const span = bestSpan(
    centralText,
    { start: 0, end: text.words.length },
    lengthFor(text, passageWords),
  );
  const parts = pageParts(page, text.words.length);
  const dek = restoreText(meta['dek'] ?? '');
  const first = central.find((match) => span !== undefined && match >= span.start);
  const type = resultTypes.find((each) => filters['type']?.[0] === each) ?? 'Pages';
  // The facts and positions of a name are rows of a table, which make no sentence.
  const isTable = text.isAside && type !== 'Stories';
  const shown =
    span === undefined || first === undefined || isTable
      ? dek
      : spanText(words, { ...span, end: Math.min(span.end, parts.endAfter(first)) });
  const link = (id: string | undefined) => highlightAddress(page.url, terms, id);
  const title = markTerms(restoreText(meta['title'] ?? page.url), pattern);
  const passage = markTerms(shown, pattern);
  const isSeen = [...title, ...passage].some(({ marked }) => marked);
  return {
    type,
    href: link(first === undefined ? undefined : parts.blockAt(first)),
    title,
    passage,
    names: isSeen ? [] : namesFound(meta, pattern),
    parts: parts.titled
      .filter(({ start, end }) => first === undefined || first < start || first >= end)
      .flatMap((part) => {
        const found = bestSpan(text, part, lengthFor(text, partWords));
        if (found === undefined) return [];
        const passage = markTerms(spanText(text.words, found), pattern);
        return [{ title: part.title, href: link(part.id), passage }];
      })
      .slice(0, mostParts),
    day: meta['date'],
    section: filters['section']?.[0],
    kind: filters['kind']?.[0],
    language: filters['language']?.[0],
    authors: filters['author'] ?? [],
    isCalled: type !== 'Stories' && isCalled(meta, query),
  };
}

/** The address of a page with the words that it is to highlight. */
export function highlightAddress(
  address: string,
  terms: readonly string[],
  id: string | undefined,
): string {
  const parameters = new URLSearchParams();
  for (const term of terms.slice(0, mostHighlights)) parameters.append('highlight', term);
  const query = parameters.size === 0 ? '' : `?${parameters.toString()}`;
  return `${address}${query}${id === undefined ? '' : `#${encodeURIComponent(id)}`}`;
}

/** The names of a page that have searched words, each once. */
function namesFound(meta: PagefindPage['meta'], pattern: TermPattern | undefined): Hit['names'] {
  const names = ['names', 'about', 'mentions', 'authors'].flatMap((key) =>
    restoreText(meta[key] ?? '').split(nameSeparator),
  );
  return [...new Set(names)]
    .map((name) => markTerms(name, pattern))
    .filter((pieces) => pieces.some(({ marked }) => marked))
    .slice(0, mostNames);
}

/** Whether a page's title or one of its subject's names is what was searched, whatever its letters. */
function isCalled(meta: PagefindPage['meta'], query: string): boolean {
  const names = ['title', 'names'].flatMap((key) =>
    restoreText(meta[key] ?? '').split(nameSeparator),
  );
  const searched = foldName(query);
  return searched !== '' && names.some((name) => foldName(name) === searched);
}

function foldName(name: string): string {
  return queryWords(name.normalize('NFKC').replace(/[“”„]/gu, ' '))
    .map((word) => foldWord(word).toLowerCase())
    .join(' ');
}

/** What was typed, and the other forms of it that stand on the page. */
function termsOf({ words, matches }: SearchedText, query: string): readonly string[] {
  const typed = withoutSmallWords(queryWords(query.normalize('NFKC').replace(/[“”„]/gu, ' ')));
  const forms = writtenForms(words, matches).filter(
    (form) => !isSpaceless(form) || !typed.some((term) => form.includes(term)),
  );
  const unique = new Map([...typed, ...forms].map((term) => [term.toLowerCase(), term]));
  return [...unique.values()];
}

/** What was written where words match: words, and in scripts without spaces what pairs make up. */
function writtenForms(words: readonly IndexedWord[], matches: readonly number[]): string[] {
  const forms: string[] = [];
  let before: number | undefined;
  for (const match of matches) {
    const { repeated = '', text = '' } = words[match] ?? {};
    const goesOn = repeated !== '' && before === match - 1;
    if (goesOn) forms.push(`${forms.pop() ?? ''}${text}`);
    else forms.push(`${repeated}${text}`);
    before = match;
  }
  return forms.map((form) => form.replace(/^[\p{P}\p{S}]+|[’'][sS]?$|[\p{P}\p{S}]+$/gu, ''));
}

/** Texts in scripts without spaces have a word for each character. */
function lengthFor({ words }: SearchedText, length: number): number {
  const spaceless = words.slice(0, 40).filter(({ repeated }) => repeated !== '').length;
  return spaceless > 20 ? length * 2 : length;
}
