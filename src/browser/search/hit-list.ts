import { directionOf } from '../../text/direction-of.ts';
import type { Hit } from '../../search/query/read-hit.ts';
import { resultTypes } from '../../search/query/search-record.ts';
import type { MarkedText } from '../../search/query/term-pattern.ts';
import { showPartialDate } from '../../words/dates/show-partial-date.ts';
import { joinNames } from '../../words/join-words.ts';
import { say, sentenceParts } from '../../words/say.ts';
import { storyKind } from './filter-words.ts';
import { makeElement, makeLink } from './make-element.ts';
import type { SearchWords } from './search-words.ts';

/**
 * Results in groups of one sort each, stories first: they are what a reader of news looks for. Only
 * what is called as was searched stands before them.
 *
 * @param isByMatch whether the best result is the first
 */
export function hitGroups(
  hits: readonly Hit[],
  words: SearchWords,
  isByMatch = true,
): readonly HTMLElement[] {
  const called = isByMatch ? hits.find(({ isCalled }) => isCalled) : undefined;
  const others = hits.filter((hit) => hit !== called);
  const groups = resultTypes.map((type) => {
    const own = others.filter((hit) => hit.type === type);
    return groupOf(say(words, `result.${type}`), own, words);
  });
  const best = groupOf(say(words, 'search.best'), called === undefined ? [] : [called], words);
  return [best, ...groups].flat();
}

function groupOf(title: string, hits: readonly Hit[], words: SearchWords): HTMLElement[] {
  if (hits.length === 0) return [];
  const list = makeElement('ol', 'search-hits', ...hits.map((hit) => itemOf(hit, words)));
  const heading = makeElement('h2', 'search-group-title', title);
  return [makeElement('section', 'search-group', heading, list)];
}

function marked(pieces: readonly MarkedText[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? makeElement('mark', '', piece.text) : piece.text));
}

/** Section, kind, authors and date of a story; of other pages their sort is in the heading. */
function lineOf(hit: Hit, words: SearchWords): HTMLElement | undefined {
  if (hit.type !== 'Stories') return undefined;
  const { section, authors, day } = hit;
  const kind = hit.kind === undefined || hit.kind === 'News' ? '' : storyKind(words, hit.kind);
  const facts = [section, kind, joinNames(words, authors)].filter(Boolean).join(' · ');
  const line = makeElement('p', 'search-line label', facts);
  if (day !== undefined) {
    const time = makeElement('time', '', showPartialDate(words, day));
    time.dateTime = day;
    line.append(' · ', time);
  }
  return line;
}

function becauseOf(names: Hit['names'], words: SearchWords): HTMLElement {
  const parts = sentenceParts(words, 'search.because').flatMap(({ text }) =>
    text === undefined
      ? names.flatMap((name, index) => {
          const shown = makeElement('bdi', '', ...marked(name));
          return index === 0 ? [shown] : [' · ', shown];
        })
      : [text],
  );
  return makeElement('p', 'search-line label', ...parts);
}

function itemOf(hit: Hit, words: SearchWords): HTMLElement {
  const title = makeElement('h3', 'search-title', makeLink(hit.href, ...marked(hit.title)));
  const passage = makeElement('p', 'search-passage', ...marked(hit.passage));
  const line = lineOf(hit, words);
  const item = makeElement('li', 'search-hit', title, ...(line ? [line] : []), passage);
  // What a reader searched in another script is not seen in the text: the name says why it is here.
  if (hit.names.length > 0) item.append(becauseOf(hit.names, words));
  const parts = hit.parts.map((part) =>
    makeElement('li', '', makeLink(part.href, part.title), ' ', ...marked(part.passage)),
  );
  if (parts.length > 0) item.append(makeElement('ul', 'search-parts', ...parts));
  // The words of the page are read out in its language; the line between them is the site’s own.
  for (const element of [title, passage, ...parts]) {
    if (hit.language === undefined) continue;
    element.lang = hit.language;
    element.dir = directionOf(hit.language);
  }
  return item;
}
