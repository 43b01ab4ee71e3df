import type { Hit } from '../../search/query/read-hit.ts';
import { resultTypes, type ResultType } from '../../search/query/search-record.ts';
import type { MarkedText } from '../../search/query/term-pattern.ts';
import { makeElement, makeLink } from './make-element.ts';

const groupTitles: Readonly<Record<ResultType, string>> = {
  Stories: 'Stories',
  People: 'People',
  Names: 'Names and deals',
  Storylines: 'Storylines',
  Pages: 'About this site',
};

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Results in groups of one sort each; the group of the best result comes first. */
export function hitGroups(hits: readonly Hit[]): readonly HTMLElement[] {
  const types = [...new Set(hits.map(({ type }) => type))].filter((type) =>
    resultTypes.includes(type),
  );
  return types.map((type) => {
    const items = hits.filter((hit) => hit.type === type).map(itemOf);
    const heading = makeElement('h2', 'search-group-title', groupTitles[type]);
    return makeElement(
      'section',
      'search-group',
      heading,
      makeElement('ol', 'search-hits', ...items),
    );
  });
}

function marked(pieces: readonly MarkedText[]): (Node | string)[] {
  return pieces.map((piece) => (piece.marked ? makeElement('mark', '', piece.text) : piece.text));
}

/** Section, kind, authors and date of a story; of other pages their sort is in the heading. */
function lineOf(hit: Hit): HTMLElement | undefined {
  if (hit.type !== 'Stories') return undefined;
  const kind = hit.kind === 'News' ? undefined : hit.kind;
  const words = [hit.section, kind, hit.authors.join(', ')].filter(Boolean).join(' · ');
  const line = makeElement('p', 'search-line label', words);
  if (hit.day !== undefined) {
    const time = makeElement('time', '', days.format(new Date(hit.day)));
    time.dateTime = hit.day;
    line.append(' · ', time);
  }
  return line;
}

function itemOf(hit: Hit): HTMLElement {
  const title = makeElement('h3', 'search-title', makeLink(hit.href, ...marked(hit.title)));
  const passage = makeElement('p', 'search-passage', ...marked(hit.passage));
  const line = lineOf(hit);
  const item = makeElement('li', 'search-hit', title, ...(line ? [line] : []), passage);
  const parts = hit.parts.map((part) =>
    makeElement('li', '', makeLink(part.href, part.title), ' ', ...marked(part.passage)),
  );
  if (parts.length > 0) item.append(makeElement('ul', 'search-parts', ...parts));
  // The words of the page are read out in its language; the line between them is the site’s own.
  for (const words of [title, passage, ...parts]) {
    if (hit.language !== undefined) words.lang = hit.language;
  }
  return item;
}
