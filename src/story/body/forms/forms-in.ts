import type { BodyElement } from '../body-element.ts';
import type { VocabularyName } from '../vocabulary.ts';
import type { Story } from '../../story.ts';

/** Forms that few stories have: each has a style sheet of its own, which only their pages load. */
export const formNames = [
  'callout',
  'chart',
  'code',
  'download',
  'elsewhere',
  'gallery',
  'questions',
  'recording',
  'related',
  'table',
  'tasks',
  'terms',
  'timeline',
  'verse',
] as const;

/** One of them. */
export type FormName = (typeof formNames)[number];

/** The forms that a text is written in, in the order of their names. */
export function formsIn({
  body,
  footnotes,
}: Pick<Story, 'body' | 'footnotes'>): readonly FormName[] {
  const found = new Set([
    ...formsOfBody(body),
    ...footnotes.flatMap(({ html }) => formsInHtml(html)),
  ]);
  return formNames.filter((name) => found.has(name));
}

/** The forms in a piece of HTML, whatever made it: a text’s own code may make any when it is shown. */
export function formsInHtml(html: string): readonly FormName[] {
  return formNames.filter((name) => signs[name].some((sign) => sign.test(html)));
}

function formsOfBody(body: readonly BodyElement[]): FormName[] {
  return body.flatMap((element) => {
    if (element.type === 'html') return [...formsInHtml(element.html)];
    const inside = formsOfBody(element.children);
    if (element.type === 'entry') return inside;
    if (element.type === 'holder') return [...formsInHtml(element.open), ...inside];
    return [...formsOfComponents[element.type], ...inside];
  });
}

/** The start tag of an element of this class. */
function ofClass(name: string): RegExp {
  return new RegExp(`<[a-z][^<>]* class="(?:[^"]* )?${name}[" ]`, 'u');
}

/** What tells in HTML that a form is there. */
const signs: Readonly<Record<FormName, readonly RegExp[]>> = {
  callout: [ofClass('callout')],
  chart: [ofClass('chart')],
  code: [/<pre[\s>]/u],
  download: [ofClass('download')],
  elsewhere: [ofClass('embed')],
  gallery: [ofClass('gallery')],
  questions: [ofClass('questions')],
  recording: [ofClass('recorded')],
  related: [ofClass('related-story')],
  table: [/<table[\s>]/u],
  tasks: [ofClass('task-list-item')],
  terms: [/<dl[\s>]/u],
  timeline: [ofClass('timeline')],
  verse: [ofClass('verse')],
};

const formsOfComponents: Readonly<Record<VocabularyName, readonly FormName[]>> = {
  Quote: [],
  Translation: [],
  Figure: [],
  KeyPoints: [],
  Aside: [],
  Timeline: ['timeline'],
  Event: ['timeline'],
  Chart: ['chart', 'table'],
  Embed: ['elsewhere'],
  Post: ['elsewhere'],
  Download: ['download'],
  Recording: ['recording'],
  Callout: ['callout'],
  PullQuote: [],
  Related: ['related'],
  Gallery: ['gallery'],
  Table: ['table'],
  Verse: ['verse'],
  Questions: ['questions'],
};
